package org.undersigned.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.Numbering;
import org.undersigned.letter.text.Concordance;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.roster.Roster;

import java.util.ArrayList;
import java.util.List;

/// Whatever words a copy has, they lead back to where they were written.
class SourceTest {

    private static final String LETTER =
            """
            ---
            title: Benches
            subject: About {{recipient.name}} and shade
            salutation: "Dear \\"all\\":"
            closing: Yours,
            to: [{name: Ada Poe}]
            ---
            Alpha[^one] *beta* gamma{{#if recipient.state}}
            delta{{else}} epsilon{{/if}}.

            {{#if recipient.state}}
            > Zeta

            - eta
            {{else}}
            1. Theta
            2. > Iota[^two] {{recipient.name}}, kappa
            {{/if}}

            a | b
            --|--
            Lambda | mu

            ```
            nu
            xi
            ```

            [^one]: Omicron
                pi

            Rho

            [^two]: - Sigma
            [^three]: Tau [^one]
            """;

    @Test
    void leadsBackToTheText() {
        ReadLetter read = LetterReader.read("a.md", LETTER).value().orElseThrow();
        Copy copy =
                new Merge(read.letter(), read.places(), Roster.EMPTY).joint().value().orElseThrow();
        Concordance concordance = Concordance.of(LETTER, read);
        int led = 0;
        for (Phrase.Words words : words(copy)) {
            Source source = words.source();
            String typed = LETTER.substring(concordance.offset(source.block(), source.offset()));
            String word = source.whole() ? "{{" : words.text().strip();
            if (!word.isEmpty()) {
                led++;
                assertThat(typed.strip().replace("\\", "")).as("%s", words).startsWith(word);
            }
        }
        assertThat(led).isEqualTo(24);
    }

    @Test
    void numbersTheLinesAroundTheText() {
        ReadLetter read = LetterReader.read("a.md", LETTER).value().orElseThrow();
        Copy copy =
                new Merge(read.letter(), read.places(), Roster.EMPTY).joint().value().orElseThrow();

        assertThat(blocks(copy.subject())).containsOnly(Numbering.SUBJECT);
        assertThat(blocks(copy.salutation())).containsOnly(Numbering.SALUTATION);
        assertThat(blocks(copy.closing())).containsOnly(Numbering.CLOSING);
    }

    private static List<Integer> blocks(List<Phrase> phrases) {
        List<Phrase.Words> words = new ArrayList<>();
        addPhrases(words, phrases);
        return words.stream().map(said -> said.source().block()).toList();
    }

    private static List<Phrase.Words> words(Copy copy) {
        List<Phrase.Words> words = new ArrayList<>();
        addPhrases(words, copy.subject());
        addPhrases(words, copy.salutation());
        copy.body().forEach(passage -> addPassage(words, passage));
        copy.notes().forEach(note -> note.forEach(passage -> addPassage(words, passage)));
        addPhrases(words, copy.closing());
        return words;
    }

    private static void addPassage(List<Phrase.Words> words, Passage passage) {
        switch (passage) {
            case Passage.Heading(_, List<Phrase> text) -> addPhrases(words, text);
            case Passage.Paragraph(List<Phrase> text) -> addPhrases(words, text);
            case Passage.Listing list ->
                    list.items().forEach(item -> item.forEach(held -> addPassage(words, held)));
            case Passage.Quotation(List<Passage> passages) ->
                    passages.forEach(held -> addPassage(words, held));
            case Passage.Verbatim(List<Phrase.Words> lines) -> words.addAll(lines);
            case Passage.Tabular table -> {
                table.header().forEach(cell -> addPhrases(words, cell));
                table.rows().forEach(row -> row.forEach(cell -> addPhrases(words, cell)));
            }
            case Passage.Ornament() -> {}
        }
    }

    private static void addPhrases(List<Phrase.Words> words, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase instanceof Phrase.Words said) {
                words.add(said);
            }
        }
    }
}
