package org.undersigned.letter.text;

import org.undersigned.letter.Condition;

/// Writes tags.
final class TagWriter {

    static final String ELSE = "{{else}}";
    static final String END_IF = "{{/if}}";

    private TagWriter() {}

    static String field(String name) {
        return "{{" + name + "}}";
    }

    static String opening(Condition condition) {
        return switch (condition) {
            case Condition.HasValue(String field) -> "{{#if " + field + "}}";
            case Condition.Is(String field, String value) ->
                    "{{#if " + field + " = " + quoted(value) + "}}";
            case Condition.IsNot(String field, String value) ->
                    "{{#if " + field + " != " + quoted(value) + "}}";
        };
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
