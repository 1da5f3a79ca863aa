package org.undersigned.exchange.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words that some program before us read as windows-1252 though they were UTF-8, and then
/// saved so: `JosÃ©` for `José`, `â€™` for an apostrophe.
final class Garbled {

    /// What windows-1252 makes of the second byte of a letter; a hard space is left out, since one
    /// may follow a Portuguese `Ã`.
    private static final String SECOND =
            "[\\u0080-\\u009F\\u00A1-\\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    private static final Pattern WORD =
            Pattern.compile(
                    "(?<!\\p{L})\\p{L}*(?:[ÂÃ]" + SECOND + "|â€[\\u009D™œ˜“”¦])[\\p{L}\\p{S}]*");

    private Garbled() {}

    /// The first of them.
    static Optional<Word> first(String text) {
        if (text.indexOf('Â') < 0 && text.indexOf('Ã') < 0 && !text.contains("â€")) {
            return Optional.empty(); // almost always, and asked of long lists
        }
        Matcher word = WORD.matcher(text);
        if (!word.find()) {
            return Optional.empty();
        }
        int line = 1;
        for (int i = 0; i < word.start(); i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return Optional.of(new Word(word.group(), line));
    }

    /// A garbled word.
    ///
    /// @param line the line on which it stands, from 1
    record Word(String text, int line) {}
}
