package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.font.Direction;
import org.undersigned.measure.Length;
import org.undersigned.typeset.hyphenation.Hyphenation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class BreakPlacesTest {

    private static final Hyphenation HYPHENATION =
            new Hyphenation(Path.of(System.getProperty("undersigned.assets", "assets")));

    private final BreakPlaces places = new BreakPlaces(HYPHENATION, Sample.form(100, true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "well-|known",
                "mother-|in-|law,",
                "word—|word",
                "1914–|1918",
                "(pre–|war)",
                "“Yes”—|“no”",
                "and/|or",
                "zero\u200B|width"
            })
    void breaksWhereTheTextSaysSo(String marked) {
        assertThat(marked(marked.replace("|", ""), Pass.Places.WRITTEN)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e-mail",
                "X-ray",
                "COVID-19",
                "-5",
                "555-1234",
                "word-",
                "well-,",
                "word—",
                "—word",
                "“—word",
                "(202)555-0143",
                "+1-202-555-0143",
                "2026-11-26",
                "1,200,000",
                "10.5",
                "24/7",
                "4(a)(2)",
                "H.R.",
                "wait…what",
                "word—,",
                "(co-)author",
                "1/2",
                "well-\u2060known"
            })
    void breaksNowhereElse(String word) {
        assertThat(marked(word, Pass.Places.WRITTEN)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "hyphenation, hy|phen|ation",
        "“hyphenation”, “hy|phen|ation”",
        "organization’s, or|ga|ni|za|tion’s",
        "so\u00ADmething, so\u00AD|mething"
    })
    void breaksBetweenSyllables(String word, String marked) {
        assertThat(marked(word, Pass.Places.SYLLABLES)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, «l’organisation», «l’or|ga|ni|sa|tion»",
        "fr, l’Organisation, l’Organisation",
        "it, 'dell’arte,', 'del|l’ar|te,'",
        "de, Verbraucherschutz, Ver|brau|cher|schutz",
        "de, Straße., Stra|ße.",
        "pl, biało-czerwony, biało|-czerwony",
        "pt, guarda-chuva, guarda|-chuva",
        "pt, fazê-lo, fazê|-lo",
        "nl, foto's, fo|to's",
        "en, cafe\u0301teria, cafe\u0301|te|ria"
    })
    void followsTheHabitsOfEachLanguage(String language, String word, String marked) {
        Form form =
                new Form(
                        Length.points(100),
                        Length.ZERO,
                        Length.ZERO,
                        true,
                        true,
                        Locale.of(language),
                        Direction.LEFT_TO_RIGHT,
                        Reading.TEXT);
        var its = new BreakPlaces(HYPHENATION, form);
        assertThat(marked(word, its.in(word, Pass.Places.SYLLABLES))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hyphenation",
                "HYPHENATION",
                "hyphenAtion",
                "hyphenation2",
                "YouTubers",
                "#hyphenation",
                "@hyphenation"
            })
    void leavesNamesAndNumbersWhole(String word) {
        assertThat(marked(word, Pass.Places.SYLLABLES)).isEqualTo(word);
    }

    @Test
    void pricesAPlaceTheHigherTheWorseItReads() {
        assertThat(cost("word—word")).isEqualTo(50);
        assertThat(cost("1914–1918")).isEqualTo(500);
        assertThat(cost("example.org/benches")).isLessThan(500);
        assertThat(Addresses.places("www.example.org/a"))
                .extracting(BreakPlace::kind)
                .containsExactly(
                        BreakPlace.Kind.POINT, BreakPlace.Kind.POINT, BreakPlace.Kind.ADDRESS);
    }

    private int cost(String word) {
        List<BreakPlace> all =
                Addresses.isAddress(word)
                        ? Addresses.places(word)
                        : places.in(word, Pass.Places.WRITTEN);
        return all.getFirst().kind().cost();
    }

    @ParameterizedTest
    @CsvSource({
        "Hyphenation, Hy|phen|ation",
        "self-determination, self-|de|ter|mi|na|tion",
        "hyphenation/table, hy|phen|ation/|ta|ble",
        "HYPHENATION, HYPHENATION",
        "YouTubers, YouTubers"
    })
    void breaksNamesRatherThanOpenHoles(String word, String marked) {
        assertThat(marked(word, Pass.Places.NAMES)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.|example.|org/|path/|page?|query=|1",
                "office@|example.|org,",
                "www.|example.|org",
                "example.|org/|benches"
            })
    void breaksAddressesAfterTheirMarks(String marked) {
        String word = marked.replace("|", "");
        assertThat(Addresses.isAddress(word)).isTrue();
        assertThat(marked(word, Addresses.places(word))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"and/or", "U.S.", "e.g.", "1.5/2", "@", "end."})
    void takesOtherWordsForNoAddress(String word) {
        assertThat(Addresses.isAddress(word)).isFalse();
    }

    private String marked(String word, Pass.Places wanted) {
        return marked(word, places.in(word, wanted));
    }

    private static String marked(String word, List<BreakPlace> places) {
        StringBuilder marked = new StringBuilder(word);
        places.reversed().forEach(place -> marked.insert(place.at(), "|"));
        return marked.toString();
    }
}
