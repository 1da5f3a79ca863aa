package org.undersigned.store;

import java.util.List;

/// What a command was, as the history tells it: the key of a sentence and what the sentence names.
///
/// @param key such as `letter.added`
/// @param arguments such as the letter's name
public record Label(String key, List<String> arguments) {

    public Label {
        arguments = List.copyOf(arguments);
    }

    public static Label of(String key, String... arguments) {
        return new Label(key, List.of(arguments));
    }
}
