package org.undersigned.letter.form;

/// One of the answers to choose from.
///
/// @param value what it means, as lists write it
/// @param words what people read
public record Option(String value, String words) {}
