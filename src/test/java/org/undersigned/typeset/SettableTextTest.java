package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.Copies.letter;
import static org.undersigned.typeset.Copies.paragraph;
import static org.undersigned.typeset.Copies.sentences;

import org.junit.jupiter.api.Test;
import org.undersigned.merge.Copy;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.util.List;

/// What is told of text that cannot be set.
class SettableTextTest {

    @Test
    void saysWhichLetterNoFontHas() {
        Copy copy = letter().body(paragraph("Benches \uD83E\uDE91 for all")).copy();

        List<Problem> problems = TypeShop.problems(copy);

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("typeset.noGlyph");
                    assertThat(problem.place()).hasToString("letter.md:9:1");
                });
    }

    @Test
    void saysWhichRowAHeadingIsFromThatNoFontHas() {
        Copy copy = letter().body(sentences(1)).group("\uD83E\uDE91", List.of("Elm Club")).copy();

        List<Problem> problems = TypeShop.problems(copy);

        assertThat(problems)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.place())
                                .isEqualTo(copy.signers().getFirst().signers().getFirst().place())
                                .isNotEqualTo(Place.NOWHERE));
    }

    @Test
    void saysOnceThatAScriptIsNotSetYet() {
        Copy copy = letter().body(sentences(1)).signers("ᠮᠣᠩᠭᠣᠯ", "ᠪᠢᠴᠢᠭ").copy();

        List<Problem> problems = TypeShop.problems(copy);

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("typeset.script");
                    assertThat(problem.place()).hasToString("roster.csv:2");
                    assertThat(problem.arguments()).first().isEqualTo("Mongolian");
                });
    }
}
