package org.undersigned.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.Places;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an editor offers is what a letter may ask for.
class FieldNamesTest {

    @Test
    void offersWhatEveryRecipientHasAndThenTheColumns() {
        assertThat(FieldNames.of(List.of("state", "committee", "party")))
                .startsWith("recipient.name")
                .containsSubsequence(
                        "recipient.state",
                        "recipient.committee",
                        "recipient.party",
                        "recipients.salutation",
                        "signatories.count",
                        "signatories.in_state",
                        "letter.date")
                .doesNotHaveDuplicates();
    }

    @Test
    void offersNeitherMoreNorLessThanThereIs() {
        Recipient roe = new Recipient("Roe", "", "", List.of(), "", Map.of());
        Addressee addressee = new Addressee(roe, Place.NOWHERE, Set.of("party"), Set.of());
        List<String> names = FieldNames.of(List.of("party"));
        StringBuilder text = new StringBuilder("---\ntitle: T\n---\n");
        names.forEach(name -> text.append("{{").append(name).append("}} "));
        text.append("{{nothing}}");
        var letter = LetterReader.read("", text.toString()).value().orElseThrow().letter();
        List<Problem> problems =
                new Merge(letter, Places.NONE, Roster.EMPTY).to(addressee).problems();

        assertThat(problems).extracting(Problem::key).containsExactly("merge.unknownField");
        String known = problems.getFirst().arguments().getLast().toString();
        assertThat(List.of(known.split(", ", -1))).containsExactlyInAnyOrderElementsOf(names);
    }
}
