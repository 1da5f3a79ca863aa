package org.undersigned.ui.preview;

import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;
import org.undersigned.measure.Point;

import java.util.ArrayList;
import java.util.List;

/// Pages below each other, as large as they are shown: `x` and `y` count from the top left corner
/// of the whole, in the toolkit's pixels.
///
/// @param places where each page is, from the top
/// @param scale the toolkit's pixels to the point
/// @param width of the whole, with the margins around
/// @param height of the whole
record PageStack(List<PagePlace> places, double scale, double width, double height) {

    static final PageStack EMPTY = new PageStack(List.of(), 1, 0, 0);

    /// The toolkit's pixels to the point where a page is as large as on paper.
    static final double LIFE_SIZE = 96 / 72.0;

    /// Around all pages and between two.
    private static final double MARGIN = 16;

    /// What a page is wider than its room by rounding, in the toolkit's pixels, is nothing to go
    /// to.
    private static final double LEAST_BEYOND = 0.5;

    PageStack {
        places = List.copyOf(places);
    }

    static PageStack of(List<Paper> papers, Zoom zoom, Viewport viewport) {
        double scale = scale(papers, zoom, viewport);
        double room = viewport.width() - 2 * MARGIN;
        double widest = papers.stream().mapToDouble(it -> it.width().toPoints()).max().orElse(0);
        double beyond = widest * scale - room;
        double width = viewport.width() + (beyond < LEAST_BEYOND ? 0 : beyond);
        List<PagePlace> places = new ArrayList<>();
        double y = viewport.snapped(MARGIN);
        for (Paper paper : papers) {
            double wide = onScreen(paper.width(), scale, viewport);
            double high = onScreen(paper.height(), scale, viewport);
            places.add(new PagePlace(viewport.snapped((width - wide) / 2), y, wide, high));
            y = viewport.snapped(y + high + MARGIN);
        }
        return new PageStack(places, scale, width, y);
    }

    private static double scale(List<Paper> papers, Zoom zoom, Viewport viewport) {
        return switch (zoom) {
            case Zoom.Factor(double factor) -> factor * LIFE_SIZE;
            case Zoom.FitWidth() -> {
                double room = viewport.width() - 2 * MARGIN;
                double widest =
                        papers.stream().mapToDouble(it -> it.width().toPoints()).max().orElse(612);
                yield Math.clamp(
                        room / widest, Zoom.SMALLEST * LIFE_SIZE, Zoom.LARGEST * LIFE_SIZE);
            }
        };
    }

    /// As many whole pixels of the screen as the page is painted with.
    private static double onScreen(Length length, double scale, Viewport viewport) {
        return SheetPainter.pixels(length, scale * viewport.density()) / viewport.density();
    }

    /// The zoom as a factor, also where it follows from the room there is.
    double factor() {
        return scale / LIFE_SIZE;
    }

    /// The index of the page at a height: the one it belongs to, gaps counting half and half; −1 if
    /// there are no pages.
    int pageAt(double y) {
        for (int page = 0; page < places.size() - 1; page++) {
            if (y < (places.get(page).bottom() + places.get(page + 1).y()) / 2) {
                return page;
            }
        }
        return places.size() - 1;
    }

    /// What point of a page is at a place; the pages' margins are taken for parts of them.
    ///
    /// @throws IndexOutOfBoundsException if there are no pages
    Spot spot(double x, double y) {
        int page = pageAt(y);
        PagePlace place = places.get(page);
        return new Spot(page, new Point(length(x - place.x()), length(y - place.y())));
    }

    /// Where a spot is to the right.
    double x(Spot spot) {
        return places.get(spot.page()).x() + spot.at().x().toPoints() * scale;
    }

    /// Where a spot is downwards.
    double y(Spot spot) {
        return places.get(spot.page()).y() + spot.at().y().toPoints() * scale;
    }

    private Length length(double pixels) {
        return new Length(Math.round(pixels / scale * Length.PER_POINT));
    }
}
