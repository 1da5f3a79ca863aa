package org.undersigned.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Document;
import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Length;
import org.undersigned.measure.Point;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.workflow.desk.Proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class PreviewViewModelTest {

    private static final Viewport WINDOW = new Viewport(644, 700, 1);

    private final Messages messages = new Messages(Locale.US);
    private final ObjectProperty<Proof> proof =
            new SimpleObjectProperty<>(new Proof(Optional.empty(), List.of(), 0));
    private final List<Origin> followed = new ArrayList<>();
    private final PreviewViewModel preview =
            new PreviewViewModel(
                    proof,
                    new CopyChoice(
                            FXCollections.<String>observableArrayList(),
                            name -> name,
                            new SimpleIntegerProperty(-1),
                            messages),
                    new SheetPainter(),
                    Tasks.direct((_, _) -> () -> {}).latest(),
                    messages,
                    followed::add);

    private void show(Document document) {
        proof.set(Pages.proof(document));
    }

    private PagePlace place(int page) {
        return preview.stackProperty().get().places().get(page);
    }

    private Set<Integer> seen() {
        return preview.paintings().keySet();
    }

    @Test
    void showsPagesAsWideAsThereIsRoom() {
        show(Pages.POLICY);
        preview.lookThrough(WINDOW);

        assertThat(place(0)).isEqualTo(new PagePlace(16, 16, 612, 792));
        assertThat(place(1)).isEqualTo(new PagePlace(16, 824, 612, 792));
        assertThat(preview.percentProperty().get()).isEqualTo("75%");
        assertThat(preview.farthestRight()).isZero();
    }

    @Test
    void hasNothingToTheRightWhereAPageFits() {
        show(Pages.POLICY);
        for (double width = 300; width < 900; width += 0.7) {
            preview.lookThrough(new Viewport(width, 700, 1));
            assertThat(preview.farthestRight()).as("%s wide", width).isZero();
        }
    }

    @Test
    void paintsThePagesThatAreSeenAndTheNext() {
        show(Pages.POLICY);
        preview.lookThrough(WINDOW);
        assertThat(seen()).containsExactlyInAnyOrder(0, 1);

        preview.scroll(0, 300);
        assertThat(seen()).containsExactlyInAnyOrder(0, 1, 2);

        preview.toEnd();
        assertThat(seen()).containsExactly(7);
    }

    @Test
    void paintsAsManyPixelsAsTheScreenHas() {
        show(Pages.PLAIN);
        preview.lookThrough(new Viewport(500, 700, 1.25));

        Painting painting = preview.paintings().get(0).painting();
        assertThat(painting.width()).isEqualTo((int) Math.round(place(0).width() * 1.25));
        assertThat(painting.height()).isEqualTo((int) Math.round(place(0).height() * 1.25));
        assertThat(place(0).x() * 1.25).as("on whole pixels").isCloseTo(20, within(1e-9));
    }

    @Test
    void staysWhereOneIsWhenTheLetterChanges() {
        show(Pages.POLICY);
        preview.lookThrough(WINDOW);
        preview.scroll(0, 2000);

        show(changed(Pages.POLICY, 3));

        assertThat(preview.topProperty().get()).isEqualTo(2000);
        assertThat(preview.folioProperty().get()).isEqualTo("3 / 8");
    }

    @Test
    void paintsOnlyPagesThatChangedAnew() {
        show(Pages.POLICY);
        preview.lookThrough(WINDOW);
        Painting first = preview.paintings().get(0).painting();
        Painting second = preview.paintings().get(1).painting();

        show(changed(Pages.POLICY, 1));

        assertThat(preview.paintings().get(0).painting()).isSameAs(first);
        assertThat(preview.paintings().get(1).painting()).isNotSameAs(second);
    }

    @Test
    void goesBackToTheLastPageWhenTheLetterBecomesShort() {
        show(Pages.POLICY);
        preview.lookThrough(WINDOW);
        preview.toEnd();

        show(Pages.PLAIN);

        assertThat(preview.folioProperty().get()).isEqualTo("1 / 1");
        assertThat(preview.topProperty().get()).isBetween(0.0, preview.farthestDown());
        assertThat(seen()).containsExactlyInAnyOrder(0);
    }

    @Test
    void keepsThePagesWhileTheTextHasErrors() {
        show(Pages.POLICY);
        preview.lookThrough(WINDOW);
        assertThat(preview.noteProperty().get()).isEmpty();

        proof.set(Pages.errors(1));

        assertThat(preview.noteProperty().get()).isEqualTo("The page as it was: 1 problem to mend");
        assertThat(preview.stackProperty().get().places()).hasSize(8);
        assertThat(seen()).containsExactlyInAnyOrder(0, 1);

        show(Pages.POLICY);
        assertThat(preview.noteProperty().get()).isEmpty();
    }

    @Test
    void saysWhyThereIsNoPage() {
        assertThat(preview.noteProperty().get()).isEqualTo("The page is being made…");

        proof.set(Pages.errors(3));

        assertThat(preview.noteProperty().get()).isEqualTo("No page yet: 3 problems to mend");
        assertThat(preview.folioProperty().get()).isEmpty();
        preview.click(10, 10);
        preview.showOrigin(new Origin(0, 0));
        assertThat(followed).isEmpty();
    }

    @Test
    void keepsWhatIsUnderThePointerWhenItBecomesLarger() {
        show(Pages.POLICY);
        preview.lookThrough(WINDOW);
        preview.scroll(0, 1500);
        Spot before = preview.stackProperty().get().spot(200, 1500 + 350);

        preview.zoomInAt(200, 350);

        PageStack after = preview.stackProperty().get();
        assertThat(preview.percentProperty().get()).isEqualTo("90%");
        assertThat(after.y(before) - preview.topProperty().get()).isCloseTo(350, within(1.0));
        assertThat(after.x(before) - preview.leftProperty().get()).isCloseTo(200, within(1.0));
    }

    @Test
    void staysWithinBounds() {
        show(Pages.PLAIN);
        preview.lookThrough(WINDOW);
        for (int i = 0; i < 30; i++) {
            preview.zoomIn();
        }
        assertThat(preview.percentProperty().get()).isEqualTo("400%");
        preview.scroll(1e6, 1e6);
        assertThat(preview.leftProperty().get()).isEqualTo(preview.farthestRight());
        assertThat(preview.topProperty().get()).isEqualTo(preview.farthestDown());

        for (int i = 0; i < 30; i++) {
            preview.zoomOut();
        }
        assertThat(preview.percentProperty().get()).isEqualTo("25%");
        assertThat(preview.leftProperty().get()).isZero();
        assertThat(preview.topProperty().get()).isZero();
    }

    @Test
    void keepsTheHeadOfThePageWhenThePaneGetsNarrower() {
        show(Pages.POLICY);
        preview.lookThrough(WINDOW);
        preview.scroll(0, 1500);
        Spot head = preview.stackProperty().get().spot(300, 1500);

        preview.lookThrough(new Viewport(400, 700, 1));

        assertThat(preview.stackProperty().get().y(head))
                .isCloseTo(preview.topProperty().get(), within(1.0));
    }

    @Test
    void leadsFromAClickToTheGlyphsPlaceInTheText() {
        show(Pages.POLICY);
        preview.lookThrough(WINDOW);
        Item.GlyphRun run = word(Pages.POLICY.sheets().getFirst());
        PageStack stack = preview.stackProperty().get();
        Length first = run.glyphs().slice(0, 1).width(run.size());
        Point second = new Point(run.x().plus(first).plus(Length.points(1)), run.baseline());

        preview.click(stack.x(new Spot(0, second)), stack.y(new Spot(0, second)));

        assertThat(followed)
                .containsExactly(
                        new Origin(
                                run.origin().block(),
                                run.origin().offset() + run.glyphs().cluster(1)));
    }

    @Test
    void goesToWhereTheCaretIsAndNoFurtherThanNeeded() {
        show(Pages.POLICY);
        preview.lookThrough(WINDOW);
        Item.GlyphRun near = word(Pages.POLICY.sheets().getFirst());
        preview.showOrigin(near.origin());
        assertThat(preview.topProperty().get()).as("seen already").isZero();

        Item.GlyphRun far = word(Pages.POLICY.sheets().get(2));
        preview.showOrigin(far.origin());

        PageStack stack = preview.stackProperty().get();
        double seen =
                stack.y(new Spot(2, new Point(far.x(), far.baseline())))
                        - preview.topProperty().get();
        assertThat(seen).isBetween(0.0, 700.0);
        double there = preview.topProperty().get();
        preview.showOrigin(far.origin());
        assertThat(preview.topProperty().get()).isEqualTo(there);
    }

    /// The first word of the text on a page that is longer than three letters.
    private static Item.GlyphRun word(Sheet sheet) {
        return sheet.items().stream()
                .filter(Item.GlyphRun.class::isInstance)
                .map(Item.GlyphRun.class::cast)
                .filter(run -> run.glyphs().size() > 3 && run.origin().block() >= 0)
                .findFirst()
                .orElseThrow();
    }

    /// The same but for one item of a page.
    private static Document changed(Document document, int page) {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : document.sheets()) {
            List<Item> items = new ArrayList<>(sheet.items());
            if (sheets.size() == page) {
                items.removeLast();
            }
            sheets.add(new Sheet(sheet.paper(), items));
        }
        return new Document(document.about(), sheets, document.structure(), document.outline());
    }
}
