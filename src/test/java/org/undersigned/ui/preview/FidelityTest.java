package org.undersigned.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.font.GlyphString;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Length;
import org.undersigned.suite.SuiteLetter;
import org.undersigned.typeset.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The page on the screen is the page on paper: our painting of each sheet of the suite, compared
/// with what PDFBox makes of our PDF. See {@link Tiles} for how, and for what escapes it.
class FidelityTest {

    private static final Length ZERO = Length.points(0);
    private static final SheetPainter PAINTER = new SheetPainter();

    static List<String> names() {
        return SuiteLetter.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void paintsWhatIsPrinted(String name) throws IOException {
        compare(SuiteLetter.make(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "japanese"})
    void paintsWhatIsPrintedOfADraft(String name) throws IOException {
        compare(SuiteLetter.make(name, Stage.DRAFT));
    }

    private static void compare(SuiteLetter letter) throws IOException {
        List<Tiles> printed = Tiles.printed(letter.pdf());
        for (int page = 0; page < printed.size(); page++) {
            Sheet sheet = letter.document().sheets().get(page);
            assertThat(difference(sheet, printed.get(page)))
                    .as("page " + (page + 1))
                    .isLessThan(Tiles.BOUND);
        }
    }

    /// One letter that stands half a point too far is seen.
    @ParameterizedTest
    @CsvSource({
        "W, 0.5, 0",
        "W, -0.5, 0",
        "W, 0, 0.5",
        "g, 0.5, 0",
        "g, 0, -0.5",
        "e, 0, -0.5",
        "e, -0.5, 0",
        "i, 0.5, 0",
        "'.', 0, 0.5",
        "'.', 0.5, 0"
    })
    void seesAGlyphThatStandsHalfAPointOff(String letter, String right, String down) {
        Length x = Length.points(right);
        Length y = Length.points(down);

        assertThat(missed("plain", items -> glyph(items, letter, run -> run.moved(x, y))))
                .isGreaterThan(Tiles.BOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "e", "i", "."})
    void seesThatAGlyphIsMissing(String letter) {
        assertThat(missed("plain", items -> glyph(items, letter, run -> part(run, 0, 0))))
                .isGreaterThan(Tiles.BOUND);
    }

    @ParameterizedTest
    @CsvSource({"e, c", "e, o", "i, l", "n, h", "r, t", "u, n"})
    void seesAnotherGlyph(String letter, String other) {
        Item.GlyphRun swapped = run(Example.of("plain").sheet().items(), other);

        assertThat(missed("plain", items -> glyph(items, letter, run -> at(run, swapped))))
                .isGreaterThan(Tiles.BOUND);
    }

    @ParameterizedTest
    @CsvSource({"W, 0x1A4480", "e, 0x1A4480", "'.', 0x1A4480", "e, 0x803030"})
    void seesAnotherColour(String letter, String rgb) {
        Ink ink = new Ink(Integer.decode(rgb));

        assertThat(missed("plain", items -> glyph(items, letter, run -> inked(run, ink))))
                .isGreaterThan(Tiles.BOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed-logos", "six-drawings", "letterhead"})
    void seesAPictureThatStandsHalfAPointOffOrIsMissing(String name) {
        Length half = Length.points("0.5");

        assertThat(missed(name, items -> pictures(items, it -> List.of(it.moved(half, ZERO)))))
                .isGreaterThan(Tiles.BOUND);
        assertThat(missed(name, items -> pictures(items, it -> List.of(it.moved(ZERO, half)))))
                .isGreaterThan(Tiles.BOUND);
        assertThat(missed(name, items -> pictures(items, _ -> List.of())))
                .isGreaterThan(Tiles.BOUND);
    }

    @Test
    void seesThatARuleIsMissing() {
        assertThat(
                        missed(
                                "everything",
                                items ->
                                        items.stream()
                                                .filter(it -> !(it instanceof Item.Rule))
                                                .toList()))
                .isGreaterThan(Tiles.BOUND);
    }

    /// What the other tests begin with: letters and their first pages in print.
    private record Example(Sheet sheet, Tiles printed) {

        private static final Map<String, Example> KNOWN = new ConcurrentHashMap<>();

        static Example of(String name) {
            return KNOWN.computeIfAbsent(name, Example::make);
        }

        private static Example make(String name) {
            SuiteLetter letter = SuiteLetter.make(name);
            try {
                return new Example(
                        letter.document().sheets().getFirst(),
                        Tiles.printed(letter.pdf()).getFirst());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// How far the first page with something changed on it, and the page as it is, which is
    /// printed.
    private static double missed(String name, UnaryOperator<List<Item>> change) {
        Example example = Example.of(name);
        Sheet sheet = example.sheet();
        assertThat(difference(sheet, example.printed())).isLessThan(Tiles.BOUND);
        Sheet changed = new Sheet(sheet.paper(), change.apply(sheet.items()));
        return difference(changed, example.printed());
    }

    private static double difference(Sheet sheet, Tiles printed) {
        return Tiles.of(PAINTER.paint(sheet, Tiles.SCALE).image()).difference(printed);
    }

    /// The items with something done to the first glyph of this text.
    private static List<Item> glyph(
            List<Item> items, String letter, UnaryOperator<Item.GlyphRun> change) {
        Item.GlyphRun run = whole(items, letter);
        int at = place(run, letter);
        List<Item> changed = new ArrayList<>(items);
        changed.set(items.indexOf(run), part(run, 0, at));
        changed.add(change.apply(part(run, at, at + 1)));
        changed.add(part(run, at + 1, run.glyphs().size()));
        return changed;
    }

    private static Item.GlyphRun run(List<Item> items, String letter) {
        Item.GlyphRun run = whole(items, letter);
        int at = place(run, letter);
        return part(run, at, at + 1);
    }

    private static Item.GlyphRun whole(List<Item> items, String letter) {
        return items.stream()
                .filter(Item.GlyphRun.class::isInstance)
                .map(Item.GlyphRun.class::cast)
                .filter(run -> place(run, letter) >= 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + letter + " on the page"));
    }

    private static int place(Item.GlyphRun run, String letter) {
        for (int i = 0; i < run.glyphs().size(); i++) {
            if (run.glyphs().text(i).equals(letter)) {
                return i;
            }
        }
        return -1;
    }

    private static Item.GlyphRun part(Item.GlyphRun run, int from, int to) {
        GlyphString glyphs = run.glyphs();
        return new Item.GlyphRun(
                run.x().plus(glyphs.slice(0, from).width(run.size())),
                run.baseline(),
                glyphs.slice(from, to),
                run.size(),
                run.ink(),
                run.content(),
                run.origin());
    }

    /// Another glyph where this one stands.
    private static Item.GlyphRun at(Item.GlyphRun place, Item.GlyphRun other) {
        return other.moved(place.x().minus(other.x()), place.baseline().minus(other.baseline()));
    }

    private static Item.GlyphRun inked(Item.GlyphRun run, Ink ink) {
        return new Item.GlyphRun(
                run.x(),
                run.baseline(),
                run.glyphs(),
                run.size(),
                ink,
                run.content(),
                run.origin());
    }

    private static List<Item> pictures(List<Item> items, Function<Item.Image, List<Item>> change) {
        return items.stream()
                .flatMap(it ->
                        it instanceof Item.Image image
                                ? change.apply(image).stream()
                                : Stream.of(it))
                .toList();
    }
}
