package org.undersigned.roster.intake;

import org.undersigned.table.Phrasebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the words of questions and answers about signing are about (`asking.txt`).
final class SigningWords {

    /// What one word is about.
    enum Sense {
        SIGN,
        JOIN,
        LETTER,
        ELSE,
        NOT,
        TURN,
        IF,
        LATER,
        YES,
        THANKS,
        PLAIN,
        /// Nobody knows.
        OTHER
    }

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");

    private static final Pattern NEGATED = Pattern.compile("(?iu).*n['’]t");

    private static final Pattern ELISION = Pattern.compile("(?iu)^(?:d|j|l|m|n|qu|s)['’]");

    /// Scripts that put no spaces between words.
    private static final Pattern UNSPACED_SIGN =
            Pattern.compile("署名|賛同|連名|签署|簽署|联署|聯署|連署|서명|연명|동참|찬동");

    /// “If” in Spanish and French, without an accent; at the beginning a yes that lost its own.
    private static final String SI = "si";

    private final Phrasebook words = new Phrasebook(SigningWords.class, "asking.txt");

    /// What each word of a text is about, in their order.
    List<Sense> senses(String text) {
        List<Sense> senses = new ArrayList<>();
        for (String word : NO_WORD.splitAsStream(text.strip()).toList()) {
            if (!word.isEmpty()) {
                boolean condition = !senses.isEmpty() && SI.equals(word);
                senses.add(condition ? Sense.IF : sense(word));
            }
        }
        return senses;
    }

    private Sense sense(String word) {
        if (NEGATED.matcher(word).matches()) {
            return Sense.NOT;
        }
        if (UNSPACED_SIGN.matcher(word).find()) {
            return Sense.SIGN;
        }
        return words.exact(ELISION.matcher(word).replaceFirst(""))
                .map(it -> Sense.valueOf(it.toUpperCase(Locale.ROOT)))
                .orElse(Sense.OTHER);
    }
}
