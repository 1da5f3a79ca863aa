package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.undersigned.letter.Letter;
import org.undersigned.problem.Outcome;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Whatever a letter says, its text says the same.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RoundTripTest {

    private static final int LETTERS = 4_000;

    @Test
    void readsWhatIsWrittenAsTheSameLetter() {
        for (int seed = 0; seed < LETTERS; seed++) {
            Letter letter = Normal.of(new RandomLetters(seed).letter(), Trace.NONE);
            String text = LetterWriter.write(letter);
            Outcome<ReadLetter> outcome = LetterReader.read("random.md", text);
            assertThat(outcome.problems()).as("seed %d: %s", seed, text).isEmpty();
            assertThat(outcome.value().map(ReadLetter::letter))
                    .as("seed %d: %s", seed, text)
                    .contains(letter);
        }
    }

    @Test
    void bringsALetterIntoNormalFormOnce() {
        for (int seed = 0; seed < LETTERS; seed++) {
            Letter letter = Normal.of(new RandomLetters(seed).letter(), Trace.NONE);
            assertThat(Normal.of(letter, Trace.NONE)).as("seed %d", seed).isEqualTo(letter);
        }
    }

    @Test
    void writesWhatItReadTheSameWayEverAfter() {
        int read = 0;
        for (int seed = 0; seed < LETTERS; seed++) {
            String typed = "---\ntitle: t\n---\n" + new RandomLetters(seed).text();
            Optional<Letter> letter =
                    LetterReader.read("typed.md", typed).value().map(ReadLetter::letter);
            if (letter.isPresent()) {
                read++;
                String text = LetterWriter.write(letter.get());
                Outcome<ReadLetter> again = LetterReader.read("typed.md", text);
                assertThat(again.value().map(ReadLetter::letter))
                        .as("seed %d: %s%nbecame %s with %s", seed, typed, text, again.problems())
                        .isEqualTo(letter);
            }
        }
        assertThat(read).isGreaterThan(LETTERS / 10);
    }

    @Test
    void keepsWhereTheWordsOfALetterStand() {
        Outcome<ReadLetter> outcome =
                LetterReader.read("a.md", "---\ntitle: t\n---\n**a**_b_\n\n- c {{x}}\n");
        assertThat(outcome.problems()).isEqualTo(List.of());
    }
}
