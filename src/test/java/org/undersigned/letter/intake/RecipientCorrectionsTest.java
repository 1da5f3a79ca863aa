package org.undersigned.letter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.problem.Problem;

import java.util.Set;

class RecipientCorrectionsTest {

    private final Recipient roe = RecipientCorrections.fresh("Jane Roe", "Committee on Benches");
    private final Addressed copy = new Addressed(roe, FileName.of("1-Jane Roe"), 1);

    private Addressed put(String field, String typed) {
        return RecipientCorrections.put(copy, field, typed, Set.of("2-poe"));
    }

    @Test
    void letsTheLetterSayWhatWasTyped() {
        Recipient mended = put("title", " Chair ").recipient();

        assertThat(mended.title()).isEqualTo("Chair");
        assertThat(mended.fields())
                .containsEntry("title", "Chair")
                .containsEntry("name", "Jane Roe");
    }

    @Test
    void partsAnAddressIntoLines() {
        Addressed mended = put("address", "1 Elm Street\n\nAlder Falls, EX 00001; ");

        assertThat(mended.recipient().address())
                .containsExactly("1 Elm Street", "Alder Falls, EX 00001");
        assertThat(mended.recipient().fields())
                .containsEntry("address", "1 Elm Street, Alder Falls, EX 00001");
        assertThat(RecipientCorrections.text(mended, "address"))
                .isEqualTo("1 Elm Street\nAlder Falls, EX 00001");
    }

    @Test
    void keepsColumnsThatOnlyThisListHas() {
        assertThat(put("bench_count", "12").recipient().fields())
                .containsEntry("bench_count", "12");
    }

    @Test
    void givesEachCopyANameOfItsOwn() {
        assertThat(put("file_name", "2-Poe.pdf").fileName().value()).isEqualTo("2-Poe-2");
        assertThat(put("file_name", "a/b").fileName().value()).isEqualTo("a-b");
        assertThat(put("file_name", "").fileName().value()).isEqualTo("Jane Roe");
    }

    @Test
    void refusesOneWithoutAnyName() {
        Recipient alone = RecipientCorrections.fresh("Jane Roe", "");

        assertThat(RecipientCorrections.refusal(alone, "name", " "))
                .map(Problem::key)
                .hasValue("recipients.rowWithoutName");
        assertThat(RecipientCorrections.refusal(roe, "name", " ")).isEmpty();
    }
}
