package org.undersigned.letter;

/// What a conditional part of a letter depends on. Values compare exactly, after NFC.
public sealed interface Condition {

    /// The dotted name of the field that is asked.
    String field();

    /// `{{#if field}}`: the field has a value.
    record HasValue(String field) implements Condition {}

    /// `{{#if field = "value"}}`.
    record Is(String field, String value) implements Condition {}

    /// `{{#if field != "value"}}`.
    record IsNot(String field, String value) implements Condition {}
}
