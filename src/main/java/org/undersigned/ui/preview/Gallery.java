package org.undersigned.ui.preview;

import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.undersigned.frame.Sheet;
import org.undersigned.ui.Latest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The paintings of the pages that are looked at. They are made in the background; until a new one
/// is there the old one stays.
final class Gallery {

    /// Beyond this scale pages are so large that one is not painted before it is seen.
    private static final double LARGE = 3;

    /// A larger painting would take more memory than its sharpness is worth; it is stretched.
    private static final double LARGEST = 6;

    private final SheetPainter painter;
    private final Latest latest;
    private final ObservableMap<Integer, Painted> paintings = FXCollections.observableHashMap();
    private Wanted wanted = new Wanted(List.of(), 0, -1, 1);

    Gallery(SheetPainter painter, Latest latest) {
        this.painter = painter;
        this.latest = latest;
    }

    /// A painting and what it shows.
    ///
    /// @param scale pixels of the screen to the point
    record Painted(Sheet sheet, double scale, Painting painting) {}

    /// What is looked at.
    private record Wanted(List<Sheet> sheets, int first, int last, double scale) {

        boolean includes(int page) {
            return page >= first && page <= last;
        }
    }

    /// By the index of the page.
    ObservableMap<Integer, Painted> paintings() {
        return paintings;
    }

    /// Has pages painted that are not, or otherwise: those that are seen, and the next.
    ///
    /// @param first the index of the first that is seen
    /// @param last that of the last
    /// @param scale pixels of the screen to the point
    void want(List<Sheet> sheets, int first, int last, double scale) {
        int ahead = scale > LARGE ? 0 : 1;
        wanted =
                new Wanted(
                        sheets,
                        Math.max(0, first),
                        Math.min(sheets.size() - 1, last + ahead),
                        Math.min(scale, LARGEST));
        Wanted now = wanted;
        paintings.keySet().removeIf(page -> page >= now.sheets().size() || isFar(page));
        if (!isThere(now)) {
            Map<Integer, Painted> before = Map.copyOf(paintings);
            latest.ask(() -> paint(now, before), this::hang);
        }
    }

    private boolean isFar(int page) {
        return page < wanted.first() - 2 || page > wanted.last() + 2;
    }

    /// Whether nothing is to be painted. Sheets are not compared in depth here, in the foreground.
    @SuppressWarnings("ReferenceEquality")
    private boolean isThere(Wanted now) {
        for (int page = now.first(); page <= now.last(); page++) {
            Painted there = paintings.get(page);
            if (there == null
                    || there.scale() != now.scale()
                    || there.sheet() != now.sheets().get(page)) {
                return false;
            }
        }
        return true;
    }

    /// In the background.
    private Map<Integer, Painted> paint(Wanted now, Map<Integer, Painted> before) {
        Map<Integer, Painted> painted = new HashMap<>();
        for (int page = now.first(); page <= now.last(); page++) {
            Sheet sheet = now.sheets().get(page);
            Painted old = before.get(page);
            Painting painting =
                    old != null && old.scale() == now.scale() && old.sheet().equals(sheet)
                            ? old.painting()
                            : painter.paint(sheet, now.scale());
            painted.put(page, new Painted(sheet, now.scale(), painting));
        }
        return painted;
    }

    private void hang(Map<Integer, Painted> painted) {
        painted.forEach((page, one) -> {
            if (wanted.includes(page)) {
                paintings.put(page, one);
            }
        });
    }
}
