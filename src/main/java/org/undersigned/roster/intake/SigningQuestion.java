package org.undersigned.roster.intake;

import static org.undersigned.roster.intake.SigningWords.Sense.ELSE;
import static org.undersigned.roster.intake.SigningWords.Sense.JOIN;
import static org.undersigned.roster.intake.SigningWords.Sense.LATER;
import static org.undersigned.roster.intake.SigningWords.Sense.LETTER;
import static org.undersigned.roster.intake.SigningWords.Sense.NOT;
import static org.undersigned.roster.intake.SigningWords.Sense.PLAIN;
import static org.undersigned.roster.intake.SigningWords.Sense.SIGN;
import static org.undersigned.roster.intake.SigningWords.Sense.THANKS;
import static org.undersigned.roster.intake.SigningWords.Sense.TURN;

import org.undersigned.roster.intake.SigningWords.Sense;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a header asks if somebody signs, however it is put: `Does your organization endorse this
/// letter?`, `I agree to the letter`. Whether it does so is for its cells to say as well.
///
/// @param isOne whether it asks that
/// @param isTurned whether it asks the other way round, so that a yes is a no: `Decline to sign?`
record SigningQuestion(boolean isOne, boolean isTurned) {

    /// In UTF-16 units; whatever is longer is no question.
    private static final int LONGEST = 300;

    /// Whoever supports us gives something; and for whom somebody signs is another question.
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?iu)\\b(?:support us|apoyarnos|nos apoya|nous souten|uns unterstütz|en nombre"
                            + " d|au nom d|im namen|em nome d|a nome d)");

    private static final Set<Sense> NOTHING_ELSE =
            EnumSet.of(JOIN, LATER, PLAIN, THANKS, NOT, LETTER);

    /// @param header on one line
    static SigningQuestion of(String header, SigningWords words) {
        if (header.length() > LONGEST || ELSEWHERE.matcher(header).find()) {
            return new SigningQuestion(false, false);
        }
        List<Sense> senses = words.senses(header);
        boolean joins =
                senses.contains(JOIN)
                        && (senses.contains(LETTER) || NOTHING_ELSE.containsAll(senses));
        boolean turned = isTurned(senses);
        boolean asks = (senses.contains(SIGN) || joins || turned) && !senses.contains(ELSE);
        return new SigningQuestion(asks, turned);
    }

    private static boolean isTurned(List<Sense> senses) {
        for (int i = 0; i + 1 < senses.size(); i++) {
            Sense next = senses.get(i + 1);
            Sense third = i + 2 < senses.size() ? senses.get(i + 2) : Sense.OTHER;
            boolean turned =
                    switch (senses.get(i)) {
                        case NOT -> next == SIGN || next == JOIN;
                        case TURN -> next == PLAIN && (third == SIGN || third == LETTER);
                        case SIGN, JOIN, LETTER, ELSE, IF, LATER, YES, THANKS, PLAIN, OTHER ->
                                false;
                    };
            if (turned) {
                return true;
            }
        }
        return false;
    }
}
