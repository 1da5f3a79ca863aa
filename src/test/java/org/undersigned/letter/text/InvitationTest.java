package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.Invitation;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;

import java.time.LocalDate;

class InvitationTest {

    @Test
    void isReadAndWrittenAgain() {
        ReadLetter read =
                read("{deadline: 2026-03-01, closes: 2026-03-08, contact: sign@benches.example}")
                        .value()
                        .orElseThrow();
        assertThat(read.letter().front().invitation())
                .isEqualTo(
                        new Invitation(
                                LocalDate.of(2026, 3, 1),
                                LocalDate.of(2026, 3, 8),
                                "sign@benches.example"));
        assertThat(LetterReader.read("again", LetterWriter.write(read.letter())).value())
                .map(it -> it.letter().front())
                .contains(read.letter().front());
    }

    @Test
    void saysNothingUnlessItIsThere() {
        assertThat(read("").value().orElseThrow().letter().front().invitation())
                .isEqualTo(Invitation.NONE);
    }

    @Test
    void isNoPartOfTheWording() {
        assertThat(RevisionHash.of(read("{deadline: 2026-03-01}").value().orElseThrow().letter()))
                .isEqualTo(RevisionHash.of(read("").value().orElseThrow().letter()));
    }

    @Test
    void tellsDaysThatCannotBe() {
        assertThat(read("{deadline: March 1}").problems())
                .singleElement()
                .satisfies(it -> assertThat(it.key()).isEqualTo("letter.date"))
                .satisfies(it -> assertThat(it.place().line()).isEqualTo(3));
        assertThat(read("{deadline: 2026-03-08, closes: 2026-03-01}").problems())
                .extracting(Problem::key)
                .containsExactly("letter.closesBeforeDeadline");
        assertThat(read("{dead_line: 2026-03-08}").problems())
                .extracting(Problem::key)
                .containsExactly("letter.unknownKeyLike");
        assertThat(read("soon").problems())
                .extracting(Problem::key)
                .containsExactly("letter.wantsKeys");
    }

    private static Outcome<ReadLetter> read(String invitation) {
        String text = "---\ntitle: Benches\nsign_on: " + invitation + "\n---\nWe ask.\n";
        return LetterReader.read("letter.md", text);
    }
}
