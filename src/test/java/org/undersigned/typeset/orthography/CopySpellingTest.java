package org.undersigned.typeset.orthography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.text.Concordance;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.Source;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Roster;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Signatory.Printed;
import org.undersigned.roster.Signatory.Standing;
import org.undersigned.roster.Status;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// Quotations across markup, notes, fields and paragraphs, and where they lead back to.
class CopySpellingTest {

    private static final Roster ROSTER =
            new Roster(
                    "roster.csv",
                    List.of(
                            new Signatory(
                                    new Printed("", "", "Children's Defense!", "", "", "", "", ""),
                                    Capacity.ORGANIZATION,
                                    new Standing(Status.CONFIRMED, 0, ""),
                                    2)));

    @Test
    void seesThroughMarkup() {
        assertThat(body("en", "\"**Bold** word,\" and **\"bold\"**, *'so'*"))
                .containsExactly("“Bold word,” and “bold”, ‘so’");
        assertThat(body("en", "a [\"link\"](https://example.org/'a') and `\"code\" it's`"))
                .containsExactly("a “link” and \"code\" it's");
        assertThat(body("en", "She \"said so.\"[^1] \"Again\"[^1]\n\n[^1]: It's \"so\"."))
                .containsExactly("She “said so.” “Again”");
        assertThat(body("en", "To \"{{recipient.name}}\" ({{recipient.name}}'s)"))
                .containsExactly("To “Ada O’Poe” (Ada O’Poe’s)");
    }

    @Test
    void quotesOverSeveralParagraphs() {
        assertThat(body("en", "\"One.\n\n\"Two.\n\n\"Three,\" he said."))
                .containsExactly("“One.", "“Two.", "“Three,” he said.");
        assertThat(body("de", "\"Eins.\n\nZwei\", sagte er."))
                .containsExactly("„Eins.", "Zwei“, sagte er.");
        assertThat(body("en", "\"One.\n\nTwo \"three\"."))
                .containsExactly("\"One.", "Two “three”.");
        assertThat(body("en", "'One.\n\n'Two,' it's said."))
                .containsExactly("‘One.", "‘Two,’ it’s said.");
    }

    @Test
    void keepsCellsOfATableApart() {
        Passage table = copy("en", "a|b\n-|-\n\"One|two\"\n").body().getFirst();

        assertThat(table).asString().contains("\"One").contains("two\"");
    }

    @Test
    void leavesVerbatimLinesAlone() {
        Passage code = copy("en", "```\n\"it's\"\n```\n").body().getFirst();

        assertThat(code).asString().contains("\"it's\"");
    }

    @Test
    void leadsBackToTheTextBehindSpacesPutIn() {
        String letter =
                letter("fr", "Il dit \"non\" et *\"oui\"*! Puis {{recipient.name}}! Fin: là.");
        ReadLetter read = LetterReader.read("a.md", letter).value().orElseThrow();
        Concordance concordance = Concordance.of(letter, read);
        List<Phrase> phrases = phrases(spelled(letter).body().getFirst());

        assertThat(text(phrases))
                .isEqualTo(
                        "Il dit «\u00A0non\u00A0» et «\u00A0oui\u00A0»\u202F! Puis Ada O’Poe\u202F!"
                                + " Fin\u00A0: là.");
        for (Phrase phrase : phrases) {
            Phrase.Words words = (Phrase.Words) phrase;
            Source source = words.source();
            for (int i = 0; i < words.text().length(); i++) {
                int offset = source.offset() + (source.whole() ? 0 : i);
                char typed = letter.charAt(concordance.offset(source.block(), offset));
                if (Character.isLetter(words.text().charAt(i)) && !source.whole()) {
                    assertThat(typed).isEqualTo(words.text().charAt(i));
                }
            }
        }
        assertThat(phrases)
                .filteredOn(phrase -> ((Phrase.Words) phrase).text().isBlank())
                .allMatch(phrase -> ((Phrase.Words) phrase).source().whole());
    }

    @Test
    void spellsEverythingAroundTheText() {
        Copy copy = spelled(letter("en", "Text."));

        assertThat(copy.title()).isEqualTo("It’s “so”");
        assertThat(copy.addressees().getFirst().name()).isEqualTo("Ada O’Poe");
        assertThat(copy.addressees().getFirst().address()).containsExactly("Children’s Way 5");
        assertThat(Objects.requireNonNull(copy.letterhead()).name()).isEqualTo("Friends’ “House”");
        assertThat(copy.cc()).containsExactly("Dr.\u00A0Doe");
        assertThat(copy.enclosures()).containsExactly("“Map”");
        assertThat(copy.signers().getFirst().signers().getFirst().details().getFirst().text())
                .isEqualTo("Children’s Defense!");
    }

    @Test
    void givesTheSameSignersToEveryCopy() {
        Orthography orthography = Orthography.of(Locale.US);
        ReadLetter read = LetterReader.read("a.md", letter("en", "Text.")).value().orElseThrow();
        Merge merge = new Merge(read.letter(), read.places(), ROSTER);

        assertThat(orthography.spelled(merge.joint().value().orElseThrow()).signers().getFirst())
                .isSameAs(
                        orthography
                                .spelled(merge.joint().value().orElseThrow())
                                .signers()
                                .getFirst());
    }

    private static List<String> body(String language, String text) {
        return copy(language, text).body().stream().map(passage -> text(phrases(passage))).toList();
    }

    private static List<Phrase> phrases(Passage passage) {
        return ((Passage.Paragraph) passage).text();
    }

    private static String text(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase instanceof Phrase.Words words ? words.text() : "")
                .collect(Collectors.joining());
    }

    private static Copy copy(String language, String text) {
        return spelled(letter(language, text));
    }

    private static String letter(String language, String text) {
        return """
        ---
        title: It's "so"
        language: %s
        letterhead: {name: "Friends' \\"House\\""}
        to: [{name: Ada O'Poe, address: [Children's Way 5]}]
        cc: [Dr. Doe]
        enclosures: ['"Map"']
        ---
        %s
        """
                .formatted(language, text);
    }

    private static Copy spelled(String letter) {
        ReadLetter read = LetterReader.read("a.md", letter).value().orElseThrow();
        Copy copy = new Merge(read.letter(), read.places(), ROSTER).joint().value().orElseThrow();
        return Orthography.of(copy.language()).spelled(copy);
    }
}
