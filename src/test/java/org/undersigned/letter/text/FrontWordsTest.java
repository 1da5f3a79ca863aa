package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.problem.Place;

class FrontWordsTest {

    private static final String TEXT =
            """
            ---
            title: "Keep: it"   # a working title
            paper: A5
            cc: [One, "Two, too"]
            style: {face: sans, size: 11}
            date:
            ---
            Body
            """;

    @Test
    void saysWhatAKeySays() {
        FrontWords front = FrontWords.of(TEXT).orElseThrow();
        assertThat(front.words("title")).isEqualTo("Keep: it");
        assertThat(front.words("paper")).isEqualTo("A5");
        assertThat(front.words("style.size")).isEqualTo("11");
        assertThat(front.words("style.layout")).isEmpty();
        assertThat(front.words("date")).isEmpty();
        assertThat(front.listing("cc")).containsExactly("One", "Two, too");
        assertThat(front.listing("title")).isEmpty();
        assertThat(TEXT.substring(front.body())).isEqualTo("Body\n");
    }

    @Test
    void saysNothingWhereNothingIs() {
        FrontWords none = FrontWords.of("Just words\n---\n").orElseThrow();
        assertThat(none.body()).isZero();
        assertThat(none.words("title")).isEmpty();
        assertThat(FrontWords.of("---\n---\nText").orElseThrow().body()).isEqualTo(8);
        assertThat(FrontWords.of("\ufeff---\n---\nText").orElseThrow().body()).isEqualTo(9);
    }

    @Test
    void cannotSayWhatCannotBeRead() {
        assertThat(FrontWords.of("---\ntitle: x\n")).isEmpty();
        assertThat(FrontWords.of("---\ntitle: \"x\n---\n")).isEmpty();
    }

    @Test
    void tellsWhichKeyAPlaceIsIn() {
        FrontWords front = FrontWords.of(TEXT).orElseThrow();
        assertThat(front.keyAt(new Place("", 3, 8))).contains("paper");
        assertThat(front.keyAt(new Place("", 5, 21))).contains("style.size");
        assertThat(front.keyAt(new Place("", 5, 10))).contains("style.face");
        assertThat(front.keyAt(new Place("", 4, 0))).contains("cc");
        assertThat(front.keyAt(new Place("", 8, 1))).isEmpty();
        assertThat(front.keyAt(new Place("", 1, 1))).isEmpty();
        assertThat(front.keyAt(Place.NOWHERE)).isEmpty();
    }
}
