package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.paragraph.Sample.form;

import org.junit.jupiter.api.Test;
import org.undersigned.font.CachingShaper;
import org.undersigned.font.JdkShaper;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Origin;
import org.undersigned.typeset.hyphenation.Hyphenation;

import java.nio.file.Path;
import java.util.List;

class StandingTypeTest {

    private final Sample sample = new Sample();

    @Test
    void setsAParagraphOnce() {
        ParagraphSetter setter = setter(2);
        List<Line> first = setter.set(List.of(sample.roman("Keep the benches.")), form(200, true));
        List<Line> again = setter.set(List.of(sample.roman("Keep the benches.")), form(200, true));
        assertThat(again).isSameAs(first);
    }

    @Test
    void setsAnewWhatHasAnotherMeasureOrStandsForSomethingElse() {
        ParagraphSetter setter = setter(9);
        List<Line> first = setter.set(List.of(content(1)), form(200, true));
        assertThat(setter.set(List.of(content(1)), form(201, true))).isNotSameAs(first);
        List<Line> other = setter.set(List.of(content(2)), form(200, true));
        assertThat(other.getFirst().runs()).allMatch(run -> run.content() == 2);
    }

    @Test
    void distributesWhatWasNotAskedForLongest() {
        ParagraphSetter setter = setter(2);
        List<Line> first = setter.set(List.of(sample.roman("One")), form(200, true));
        List<Line> second = setter.set(List.of(sample.roman("Two")), form(200, true));
        setter.set(List.of(sample.roman("One")), form(200, true));
        setter.set(List.of(sample.roman("Three")), form(200, true));
        assertThat(setter.set(List.of(sample.roman("One")), form(200, true))).isSameAs(first);
        assertThat(setter.set(List.of(sample.roman("Two")), form(200, true))).isNotSameAs(second);
    }

    @Test
    void keepsNothingOfAListThatIsLongerThanWhatIsKept() {
        ParagraphSetter setter = setter(2);
        List<Line> text = setter.set(List.of(sample.roman("The text")), form(200, true));
        for (String name : List.of("One", "Two", "Three")) {
            setter.ofMany(3).set(List.of(sample.roman(name)), form(200, true));
        }
        assertThat(setter.set(List.of(sample.roman("The text")), form(200, true))).isSameAs(text);

        List<Line> one = setter.ofMany(2).set(List.of(sample.roman("One")), form(200, true));
        assertThat(setter.set(List.of(sample.roman("One")), form(200, true))).isSameAs(one);
    }

    private Stretch content(int number) {
        return new Stretch("Benches", sample.roman(), Ink.BLACK, number, Origin.NONE);
    }

    private ParagraphSetter setter(int capacity) {
        Path assets = Path.of(System.getProperty("undersigned.assets", "assets"));
        return new ParagraphSetter(
                sample.fonts,
                new CachingShaper(new JdkShaper(), 100),
                new Hyphenation(assets),
                new StandingType(capacity));
    }
}
