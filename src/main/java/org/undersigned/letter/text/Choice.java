package org.undersigned.letter.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words of the front matter that stand for one of few things: `as-listed`, `modified-block`.
final class Choice {

    private Choice() {}

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> of(E[] choices, String word) {
        return Arrays.stream(choices).filter(choice -> word(choice).equals(word)).findFirst();
    }

    static List<String> words(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Choice::word).toList();
    }
}
