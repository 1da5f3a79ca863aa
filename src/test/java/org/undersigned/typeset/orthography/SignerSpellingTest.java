package org.undersigned.typeset.orthography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.merge.SignerGroup;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.merge.SignerGroup.Signer;
import org.undersigned.merge.SignerGroup.Tie;
import org.undersigned.problem.Place;

import java.util.List;
import java.util.Locale;

class SignerSpellingTest {

    /// Only the words change, and nothing else that is known of somebody.
    @Test
    void spellsWhatIsSaidOfSomebody() {
        Signer typed = signer("Reader's Fund");

        List<SignerGroup> spelled =
                new SignerSpelling(Orthography.of(Locale.US))
                        .spelled(List.of(new SignerGroup("", List.of(typed))));

        assertThat(spelled.getFirst().signers()).containsExactly(signer("Reader’s Fund"));
    }

    private static Signer signer(String organization) {
        Detail detail = new Detail(Shown.ORGANIZATION, organization);
        return new Signer(List.of(detail), Tie.IDENTIFIES, "LV", null, Place.line("roster.csv", 4));
    }
}
