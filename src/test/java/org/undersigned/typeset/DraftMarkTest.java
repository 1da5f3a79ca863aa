package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.undersigned.typeset.Copies.sentences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.frame.Document;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Rectangle;

import java.util.List;

class DraftMarkTest {

    @Test
    void liesUnderEverythingElseOnEveryPage() {
        Document draft = TypeShop.set(Copies.letter().body(sentences(60)), Stage.DRAFT);

        assertThat(draft.sheets())
                .hasSizeGreaterThan(1)
                .allSatisfy(sheet -> {
                    assertThat(sheet.items().getFirst()).isInstanceOf(Item.Watermark.class);
                    assertThat(sheet.items())
                            .filteredOn(Item.Watermark.class::isInstance)
                            .hasSize(1);
                });
    }

    @Test
    void changesNothingElse() {
        Copies letter = Copies.letter().body(sentences(60)).signers(30);
        Document draft = TypeShop.set(letter, Stage.DRAFT);

        List<Sheet> without = draft.sheets().stream().map(sheet -> without(sheet)).toList();

        assertThat(without).isEqualTo(TypeShop.set(letter).sheets());
    }

    private static Sheet without(Sheet sheet) {
        return new Sheet(sheet.paper(), sheet.items().subList(1, sheet.items().size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de", "el", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "vi", "zh"
            })
    void takesTheMiddleOfThePageInEveryLanguage(String language) {
        Rectangle bounds = mark(language).shape().bounds();
        double width = bounds.width().toPoints();
        double height = bounds.height().toPoints();

        assertThat(bounds.x().toPoints()).isCloseTo((612 - width) / 2, within(0.01));
        assertThat(bounds.y().toPoints()).isCloseTo((792 - height) / 2, within(0.01));
        assertThat(Math.max(width / 612, height / 792)).isCloseTo(0.5, within(0.001));
    }

    @Test
    void risesToTheRight() {
        Item.Watermark mark = mark("en");
        Rectangle bounds = mark.shape().bounds();

        assertThat(mark.shape().steps().getFirst().points())
                .as("the D begins the word")
                .allMatch(point -> point.x().compareTo(bounds.x().plus(bounds.width().half())) < 0)
                .allMatch(
                        point -> point.y().compareTo(bounds.y().plus(bounds.height().half())) > 0);
    }

    @Test
    void leavesTheTextItsContrast() {
        assertThat(List.of(Ink.BLACK, Ink.GREY, Ink.BLUE))
                .allMatch(ink -> contrast(ink, mark("en").ink()) >= 4.5);
        assertThat(contrast(Ink.GREY, Ink.BLUE)).as("the measure can fail").isLessThan(4.5);
    }

    private static Item.Watermark mark(String language) {
        Document draft =
                TypeShop.set(Copies.letter().language(language).body(sentences(1)), Stage.DRAFT);
        return (Item.Watermark) draft.sheets().getFirst().items().getFirst();
    }

    /// WCAG 2.2, “contrast ratio”.
    private static double contrast(Ink one, Ink other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Ink ink) {
        return 0.2126 * linear(ink.rgb() >> 16 & 0xFF)
                + 0.7152 * linear(ink.rgb() >> 8 & 0xFF)
                + 0.0722 * linear(ink.rgb() & 0xFF);
    }

    private static double linear(int component) {
        double value = component / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
