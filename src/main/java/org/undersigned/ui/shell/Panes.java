package org.undersigned.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// The letters, what is being edited, and the page, with dividers between them. Where the window is
/// narrow the letters are folded away, and then the page.
final class Panes extends SplitPane {

    /// Below this the letters are folded away, in pixels.
    static final double ROOM_FOR_LETTERS = 1100;

    /// Below this the page is folded away too.
    static final double ROOM_FOR_PAGE = 1000;

    /// So wide the letters are at first, in pixels.
    private static final double LETTERS = 220;

    /// Here the page begins at first.
    private static final double PAGE = 0.6;

    private final Region letters;
    private final Region screen;
    private final Region page;
    private final Folds folds;
    private final Dividers dividers;
    private final BooleanProperty hasPage = new SimpleBooleanProperty();
    private final BooleanProperty pageAlone = new SimpleBooleanProperty();
    private boolean arranging;

    /// What can be folded away.
    record Folds(Foldable letters, Foldable page) {}

    Panes(Region letters, Region screen, Region page, Folds folds, Dividers dividers) {
        this.letters = letters;
        this.screen = screen;
        this.page = page;
        this.folds = folds;
        this.dividers = dividers;
        setId("panes");
        setResizableWithParent(letters, false);
        folds.letters().open().subscribe(this::arrange);
        folds.page().open().subscribe(this::arrange);
        hasPage.subscribe(this::arrange);
        pageAlone.subscribe(this::arrange);
        widthProperty()
                .subscribe((before, _) -> {
                    if (before.doubleValue() == 0) {
                        arrange();
                    }
                });
    }

    /// Whether there is a letter whose pages can be shown.
    BooleanProperty hasPageProperty() {
        return hasPage;
    }

    /// Gives the page the window for itself, or takes that back.
    void togglePageAlone() {
        pageAlone.set(!pageAlone.get());
    }

    private void arrange() {
        arranging = true;
        List<Region> shown = new ArrayList<>();
        if (isAlone()) {
            shown.add(page);
        } else {
            if (folds.letters().open().get()) {
                shown.add(letters);
            }
            shown.add(screen);
            if (isPageShown()) {
                shown.add(page);
            }
        }
        getItems().setAll(shown);
        place();
        for (Divider divider : getDividers()) {
            divider.positionProperty().subscribe((_, now) -> moved(divider, now.doubleValue()));
        }
        arranging = false;
    }

    private boolean isAlone() {
        return hasPage.get() && pageAlone.get();
    }

    private boolean isPageShown() {
        return hasPage.get() && folds.page().open().get();
    }

    private void place() {
        if (isAlone()) {
            return;
        }
        if (folds.letters().open().get()) {
            double first = LETTERS / Math.max(getWidth(), ROOM_FOR_LETTERS);
            setDividerPosition(0, or(dividers.letters(), first));
        }
        if (isPageShown()) {
            setDividerPosition(getDividers().size() - 1, or(dividers.page(), PAGE));
        }
    }

    private static double or(DoubleProperty wanted, double first) {
        return wanted.get() > 0 ? wanted.get() : first;
    }

    /// Remembers where somebody drags a divider to, and not where a narrow window pushes it.
    private void moved(Divider divider, double position) {
        int index = getDividers().indexOf(divider);
        if (arranging || index < 0 || !isPressed()) {
            return;
        }
        if (folds.letters().open().get() && index == 0) {
            dividers.letters().set(position);
        } else {
            dividers.page().set(position);
        }
    }
}
