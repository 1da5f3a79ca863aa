package org.undersigned.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Length;
import org.undersigned.measure.Point;

import java.util.List;
import java.util.Optional;

class OriginsTest {

    private static final List<Sheet> SHEETS = Pages.POLICY.sheets();

    /// There and back again, for every glyph of the body.
    @Test
    void findsEveryGlyphAgain() {
        for (int page = 0; page < SHEETS.size(); page++) {
            for (Item item : SHEETS.get(page).items()) {
                if (item instanceof Item.GlyphRun run
                        && run.origin().block() >= 0
                        && !run.glyphs().text().isBlank()) {
                    Spot there = Origins.of(SHEETS, run.origin()).orElseThrow();
                    Point within = there.at().moved(Length.points("0.1"), run.size().half());
                    assertThat(Origins.at(SHEETS.get(there.page()), within))
                            .as(run.toString())
                            .contains(run.origin());
                    assertThat(there.page()).isEqualTo(page);
                }
            }
        }
    }

    @Test
    void takesWhatIsNearest() {
        Item.GlyphRun last = lastOnItsLine(SHEETS.getFirst());
        Point right =
                new Point(last.x().plus(last.width()).plus(Length.points(20)), last.baseline());

        Origin found = Origins.at(SHEETS.getFirst(), right).orElseThrow();

        assertThat(found.block()).isEqualTo(last.origin().block());
        assertThat(found.offset())
                .isBetween(
                        last.origin().offset(),
                        last.origin().offset() + last.glyphs().text().length());
    }

    @Test
    void findsNothingInTheMarginsAndInWhatIsNotOfTheText() {
        Point corner = new Point(Length.ZERO, Length.ZERO);
        Item.GlyphRun folio = (Item.GlyphRun) SHEETS.get(1).items().getFirst();

        assertThat(Origins.at(SHEETS.getFirst(), corner)).isEmpty();
        assertThat(Origins.at(SHEETS.get(1), new Point(folio.x(), folio.baseline()))).isEmpty();
        assertThat(Origins.at(new Sheet(SHEETS.getFirst().paper(), List.of()), corner)).isEmpty();
    }

    @Test
    void takesTheLastGlyphBeforeAPlaceThatIsNotPrinted() {
        Optional<Spot> beyond = Origins.of(SHEETS, new Origin(100_000, 0));

        assertThat(beyond)
                .map(Spot::page)
                .hasValueSatisfying(page -> assertThat(page).isPositive());
        assertThat(Origins.of(SHEETS, new Origin(-1, 0))).isEmpty();
    }

    private static Item.GlyphRun lastOnItsLine(Sheet sheet) {
        Item.GlyphRun before = null;
        for (Item item : sheet.items()) {
            if (item instanceof Item.GlyphRun run && run.origin().block() >= 0) {
                if (before != null && !before.baseline().equals(run.baseline())) {
                    return before;
                }
                before = run.glyphs().text().isBlank() ? before : run;
            }
        }
        throw new AssertionError("one line only");
    }
}
