package org.undersigned.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.merge.LetterBuilder.field;
import static org.undersigned.merge.LetterBuilder.letter;
import static org.undersigned.merge.LetterBuilder.person;
import static org.undersigned.merge.LetterBuilder.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Places;
import org.undersigned.letter.Recipient;
import org.undersigned.roster.Roster;

import java.util.ArrayList;
import java.util.List;

/// Nobody is greeted twice, and nobody not at all.
class GreetingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Dear _:            | Senator Poe             | Dear Senator Poe:
                    Dear _:            | Dear Senator Poe:       | Dear Senator Poe:
                    Dear _:            | Senator Poe:            | Dear Senator Poe:
                    Dear _,            | dear Senator Poe:       | Dear Senator Poe,
                    Dear _             | Dear Senator Poe,       | Dear Senator Poe,
                    _                  | Dear Senator Poe:       | Dear Senator Poe:
                    _:                 | Dear Senator Poe        | Dear Senator Poe:
                    _:                 | Dear Senator Poe:       | Dear Senator Poe:
                    Dear _:            | Estimada senadora Poe:  | Dear senadora Poe:
                    Estimada _:        | Estimada senadora Poe,  | Estimada senadora Poe:
                    Kära _!            | Kära senator Poe        | Kära senator Poe!
                    Thank you, _, for  | Dear Senator Poe:       | Thank you, Senator Poe, for
                    Dear _:            | Dearborn Poe            | Dear Dearborn Poe:
                    Dear _:            | Dear                    | Dear Dear:
                    """)
    void fitsBetweenTheWordsAround(String template, String value, String expected) {
        assertThat(greet(template, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Dear _: | Chair Roe       | Ranking Member Poe  | Dear Chair Roe and Ranking Member Poe:
                    _       | Dear Chair Roe: | Dear Ms. Poe:       | Dear Chair Roe and Ms. Poe:
                    Dear _: | Dear Chair Roe: | Ranking Member Poe, | Dear Chair Roe and Ranking Member Poe:
                    _:      | Estimada Ana    | Estimado Luis       | Estimada Ana and estimado Luis:
                    Dear _: | Estimada Ana    | Estimado Luis       | Dear Ana and Luis:
                    _       | Sehr geehrte Frau Roe, | Sehr geehrter Herr Poe, | Sehr geehrte Frau Roe and sehr geehrter Herr Poe,
                    _,      | Sehr geehrte Frau Roe  | Sehr geehrte Frau Poe   | Sehr geehrte Frau Roe and Frau Poe,
                    """)
    void joinsWholeGreetings(String template, String one, String two, String expected) {
        assertThat(greet(template, one, two)).isEqualTo(expected);
    }

    @Test
    void joinsAsTheLanguageSoundsItsAnd() {
        Letter letter =
                letter().in("es")
                        .greets(text("Estimadas "), field("recipients.salutation"), text(":"))
                        .to(person("Ana Roe", "Ana"), person("Inés Poe", "Inés"))
                        .build();

        assertThat(salutation(letter)).isEqualTo("Estimadas Ana e Inés:");
    }

    private static String greet(String template, String... values) {
        List<Inline> salutation = new ArrayList<>();
        int at = template.indexOf('_');
        salutation.add(text(template.substring(0, at)));
        salutation.add(field("recipients.salutation"));
        salutation.add(text(template.substring(at + 1)));
        LetterBuilder letter = letter().greets(salutation.toArray(Inline[]::new));
        letter.to(
                List.of(values).stream()
                        .map(value -> person(value, value))
                        .toArray(Recipient[]::new));
        return salutation(letter.build());
    }

    private static String salutation(Letter letter) {
        return Dump.phrases(
                new Merge(letter, Places.NONE, Roster.EMPTY)
                        .joint()
                        .value()
                        .orElseThrow()
                        .salutation());
    }
}
