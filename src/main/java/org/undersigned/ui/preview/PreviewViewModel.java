package org.undersigned.ui.preview;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;

import org.undersigned.frame.Document;
import org.undersigned.frame.Origin;
import org.undersigned.frame.Sheet;
import org.undersigned.letter.Recipient;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Latest;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.workflow.desk.Proof;

import java.util.List;
import java.util.function.Consumer;

/// A letter's pages as one looks at them: which, how large, and how far down. Pages stay while new
/// ones are being made, and when the text has an error there are none of.
///
/// ```java
/// PreviewViewModel preview = PreviewViewModel.of(letter, painter, tasks.latest(), messages, editor::goTo);
/// PreviewView view = new PreviewView(preview, messages);
/// ```
public final class PreviewViewModel {

    private final Messages messages;
    private final CopyChoice copies;
    private final Gallery gallery;
    private final Consumer<Origin> goTo;
    private final ReadOnlyObjectWrapper<PageStack> stack =
            new ReadOnlyObjectWrapper<>(PageStack.EMPTY);
    private final DoubleProperty left = new SimpleDoubleProperty();
    private final DoubleProperty top = new SimpleDoubleProperty();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper folio = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper percent = new ReadOnlyStringWrapper("");
    private List<Sheet> sheets = List.of();
    private Zoom zoom = new Zoom.FitWidth();
    private Viewport viewport = Viewport.NONE;
    private boolean changing;

    /// @param proofs the letter's pages as they are made
    /// @param copies whose copy is shown
    /// @param latest the line of work in which pages are painted
    /// @param goTo told where in the letter something comes from that was clicked
    public PreviewViewModel(
            ObservableValue<Proof> proofs,
            CopyChoice copies,
            SheetPainter painter,
            Latest latest,
            Messages messages,
            Consumer<Origin> goTo) {
        this.messages = messages;
        this.copies = copies;
        this.gallery = new Gallery(painter, latest);
        this.goTo = goTo;
        left.subscribe(this::look);
        top.subscribe(this::look);
        proofs.subscribe(this::show);
    }

    /// That of a letter in a workspace.
    public static PreviewViewModel of(
            LetterModel letter,
            SheetPainter painter,
            Latest latest,
            Messages messages,
            Consumer<Origin> goTo) {
        CopyChoice copies =
                new CopyChoice(
                        letter.recipients(),
                        entry -> name(entry.value().recipient()),
                        letter.proof().recipientProperty(),
                        messages);
        return new PreviewViewModel(
                letter.proof().proofProperty(), copies, painter, latest, messages, goTo);
    }

    private static String name(Recipient recipient) {
        return !recipient.name().isBlank() ? recipient.name() : recipient.organization();
    }

    /// Whose copy is shown.
    public CopyChoice copies() {
        return copies;
    }

    /// What is to be said about the pages: why there are none, or that they are as they were. Empty
    /// if they are as the letter is.
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Which page of how many.
    public ReadOnlyStringProperty folioProperty() {
        return folio.getReadOnlyProperty();
    }

    /// How large pages are shown, in words.
    public ReadOnlyStringProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /// Where each page is.
    ReadOnlyObjectProperty<PageStack> stackProperty() {
        return stack.getReadOnlyProperty();
    }

    /// How far right of the left edge of all pages the viewport is.
    DoubleProperty leftProperty() {
        return left;
    }

    /// How far below the upper edge of all pages the viewport is.
    DoubleProperty topProperty() {
        return top;
    }

    /// The pages' paintings, by index.
    ObservableMap<Integer, Gallery.Painted> paintings() {
        return gallery.paintings();
    }

    Viewport viewport() {
        return viewport;
    }

    /// How far right the viewport can go.
    double farthestRight() {
        return Math.max(0, stack.get().width() - viewport.width());
    }

    /// How far down the viewport can go.
    double farthestDown() {
        return Math.max(0, stack.get().height() - viewport.height());
    }

    /// Looks through another viewport; what is at its head stays there.
    void lookThrough(Viewport other) {
        if (!other.equals(viewport)) {
            change(() -> viewport = other, viewport.width() / 2, 0);
        }
    }

    /// Makes pages larger around the middle.
    public void zoomIn() {
        zoomInAt(viewport.width() / 2, viewport.height() / 2);
    }

    /// Makes pages smaller around the middle.
    public void zoomOut() {
        zoomOutAt(viewport.width() / 2, viewport.height() / 2);
    }

    /// Makes pages larger; what is at this place of the viewport stays there.
    void zoomInAt(double x, double y) {
        zoomAt(Zoom.above(stack.get().factor()), x, y);
    }

    /// Makes pages smaller; what is at this place of the viewport stays there.
    void zoomOutAt(double x, double y) {
        zoomAt(Zoom.below(stack.get().factor()), x, y);
    }

    /// Shows pages at a zoom; what is in the middle stays there.
    public void zoom(Zoom other) {
        zoomAt(other, viewport.width() / 2, viewport.height() / 2);
    }

    void zoomAt(Zoom other, double x, double y) {
        change(() -> zoom = other, x, y);
    }

    /// Goes up and down by so much of what is seen at a time.
    public void turn(double screens) {
        scroll(0, screens * viewport.height());
    }

    /// Goes to the first page.
    public void toStart() {
        top.set(0);
    }

    /// Goes to the end of the last page.
    public void toEnd() {
        top.set(farthestDown());
    }

    /// Goes right and down.
    void scroll(double right, double down) {
        left.set(Math.clamp(left.get() + right, 0, farthestRight()));
        top.set(Math.clamp(top.get() + down, 0, farthestDown()));
    }

    /// Leads to the text: from what is at this place of the viewport, to where it comes from.
    void click(double x, double y) {
        if (!sheets.isEmpty()) {
            Spot spot = stack.get().spot(left.get() + x, top.get() + y);
            Origins.at(sheets.get(spot.page()), spot.at()).ifPresent(goTo);
        }
    }

    /// Shows what comes from a place in the letter; nothing moves if it is seen already.
    public void showOrigin(Origin origin) {
        Origins.of(sheets, origin)
                .ifPresent(spot -> {
                    left.set(into(left.get(), stack.get().x(spot), viewport.width(), 0.1));
                    top.set(into(top.get(), stack.get().y(spot), viewport.height(), 0.33));
                    scroll(0, 0);
                });
    }

    /// The edge of a viewport in which a place is seen: where the edge is, if it is seen there with
    /// a little around it, else such that the place comes to stand at this part of the viewport.
    private static double into(double edge, double place, double extent, double part) {
        double around = Math.min(40, extent / 4);
        boolean seen = place >= edge + around / 4 && place <= edge + extent - around;
        return seen ? edge : place - extent * part;
    }

    private void show(Proof proof) {
        long errors = proof.problems().stream().filter(Problem::isError).count();
        proof.document().map(Document::sheets).ifPresent(made -> change(() -> sheets = made, 0, 0));
        if (proof.document().isPresent()) {
            note.set("");
        } else if (errors == 0) {
            note.set(messages.text("preview.waiting"));
        } else if (sheets.isEmpty()) {
            note.set(messages.text("preview.none", errors));
        } else {
            note.set(messages.text("preview.before", errors));
        }
    }

    /// Changes something by which pages come to stand elsewhere; what is at this place of the
    /// viewport stays there.
    private void change(Runnable change, double x, double y) {
        PageStack before = stack.get();
        double right = left.get() + x;
        double down = top.get() + y;
        change.run();
        PageStack after = PageStack.of(sheets.stream().map(Sheet::paper).toList(), zoom, viewport);
        changing = true;
        stack.set(after);
        percent.set(messages.text("preview.percent", after.factor()));
        if (before.places().isEmpty() || after.places().isEmpty()) {
            scroll(farthestRight() / 2, 0);
        } else if (!after.equals(before)) {
            Spot kept = before.spot(right, down).within(after.places().size());
            left.set(after.x(kept) - x);
            top.set(down == 0 ? 0 : after.y(kept) - y);
        }
        scroll(0, 0);
        changing = false;
        look();
    }

    private void look() {
        if (changing) {
            return;
        }
        PageStack now = stack.get();
        double bottom = top.get() + viewport.height();
        int page =
                top.get() >= farthestDown()
                        ? last()
                        : now.pageAt(top.get() + viewport.height() / 3);
        folio.set(sheets.isEmpty() ? "" : messages.text("preview.folio", page + 1, sheets.size()));
        if (viewport.height() > 0) {
            gallery.want(
                    sheets,
                    now.pageAt(top.get()),
                    now.pageAt(bottom),
                    now.scale() * viewport.density());
        }
    }

    private int last() {
        return sheets.size() - 1;
    }
}
