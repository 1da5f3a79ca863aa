package org.undersigned.roster.intake;

import static org.undersigned.roster.Status.CONFIRMED;
import static org.undersigned.roster.Status.DECLINED;
import static org.undersigned.roster.Status.PENDING;
import static org.undersigned.roster.intake.SigningWords.Sense.IF;
import static org.undersigned.roster.intake.SigningWords.Sense.JOIN;
import static org.undersigned.roster.intake.SigningWords.Sense.LETTER;
import static org.undersigned.roster.intake.SigningWords.Sense.NOT;
import static org.undersigned.roster.intake.SigningWords.Sense.OTHER;
import static org.undersigned.roster.intake.SigningWords.Sense.PLAIN;
import static org.undersigned.roster.intake.SigningWords.Sense.SIGN;
import static org.undersigned.roster.intake.SigningWords.Sense.THANKS;
import static org.undersigned.roster.intake.SigningWords.Sense.TURN;
import static org.undersigned.roster.intake.SigningWords.Sense.YES;

import org.undersigned.roster.Status;
import org.undersigned.roster.intake.SigningWords.Sense;
import org.undersigned.table.CellText;
import org.undersigned.table.Memo;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is answered to the question whether somebody signs. `Yes, if the second paragraph goes` is
/// no yes, and what is not understood is nothing.
final class SigningAnswer {

    /// In UTF-16 units; whatever is longer is no answer.
    private static final int LONGEST = 200;

    private static final Pattern NO_AND_A_STOP = Pattern.compile("[\\p{L}\\p{M}]+\\s*[,.;:!–—-].*");

    private static final Pattern SOME_WORDS = Pattern.compile("\\S+\\s+\\S.*");

    /// All of which nothing takes back what is said beside it.
    private static final Set<Sense> HARMLESS = EnumSet.of(YES, THANKS, PLAIN, JOIN, LETTER, SIGN);

    private final Vocabulary vocabulary;
    private final SigningWords words;
    private final String header;
    private final boolean turned;
    private final Memo<Optional<Status>> known = new Memo<>(this::read);

    /// @param header the question, on one line
    SigningAnswer(String header, Vocabulary vocabulary, SigningWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.header = CellText.key(header);
        this.turned = SigningQuestion.of(header, words).isTurned();
    }

    /// Whether a yes is a no, and an empty cell says nothing.
    boolean isTurned() {
        return turned;
    }

    /// What is meant, if that is understood.
    ///
    /// @param said on one line, and not empty
    Optional<Status> of(String said) {
        return said.length() > LONGEST ? Optional.empty() : known.of(said);
    }

    private Optional<Status> read(String said) {
        return turned ? straight(said).map(SigningAnswer::other) : straight(said);
    }

    private static Status other(Status status) {
        return switch (status) {
            case CONFIRMED -> DECLINED;
            case DECLINED -> CONFIRMED;
            case INVITED, REMINDED, PENDING, WITHDRAWN, TO_RECONFIRM, UNLISTED -> status;
        };
    }

    private Optional<Status> straight(String said) {
        if (vocabulary.isUnticked(said)) {
            return Optional.of(PENDING);
        }
        if (vocabulary.isTicked(said) || repeats(said)) {
            return Optional.of(CONFIRMED);
        }
        return vocabulary.status(said).or(() -> turned ? Optional.empty() : sentence(said));
    }

    /// A box that stands for what the question says: `I agree to sign`.
    private boolean repeats(String said) {
        return SOME_WORDS.matcher(said).matches()
                && said.indexOf('?') < 0
                && header.startsWith(CellText.key(said))
                && !words.senses(said).contains(NOT);
    }

    private Optional<Status> sentence(String said) {
        List<Sense> senses = words.senses(said);
        if (senses.isEmpty()) {
            return Optional.empty();
        }
        boolean verb = senses.contains(SIGN) || senses.contains(JOIN);
        boolean open = senses.contains(IF) || said.indexOf('?') >= 0;
        boolean denied = senses.contains(NOT);
        String first = said.split("[\\s,;:.!–—-]+", 2)[0];
        if (vocabulary.isPlainNo(first)) {
            boolean plain = NO_AND_A_STOP.matcher(said).matches() || senses.get(1) == THANKS;
            return Optional.of(DECLINED).filter(_ -> plain || (verb && !open));
        }
        if (senses.getFirst() == YES) {
            return open ? Optional.of(PENDING) : Optional.of(CONFIRMED).filter(_ -> isYes(senses));
        }
        if (denied) {
            boolean plain = verb || senses.stream().allMatch(it -> it == PLAIN || it == NOT);
            return plain ? Optional.of(open ? PENDING : DECLINED) : Optional.empty();
        }
        if (senses.contains(TURN)) {
            return Optional.of(DECLINED).filter(_ -> !open);
        }
        boolean now = !open && HARMLESS.containsAll(senses);
        return Optional.of(CONFIRMED).filter(_ -> verb && now);
    }

    private static boolean isYes(List<Sense> senses) {
        boolean verb = senses.contains(SIGN) || senses.contains(JOIN);
        return !senses.contains(NOT) && !senses.contains(TURN) && (verb || !senses.contains(OTHER));
    }
}
