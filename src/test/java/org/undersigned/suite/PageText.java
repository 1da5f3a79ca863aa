package org.undersigned.suite;

import org.undersigned.frame.Content;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Rectangle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The pages of a letter as text to read and to compare, a line for whatever stands on one:
///
/// ```
/// == 1 · 612 × 792
/// text  81 108.32 w 62.1 · SourceSerif4-Regular 11 · P · March 3, 2031
/// rule  81 120 w 72 h 0.5 · #555555
/// ```
///
/// Lengths are points from the sheet's top left corner: the left edge and the baseline of a line of
/// type, the upper left corner of everything else. After the type comes the line's place in the
/// structure; an artifact has `–`.
final class PageText {

    /// What is further from the type before it than this is no part of its line.
    private static final double GAP = 12;

    private static final Set<Role> COMMON = EnumSet.of(Role.DOCUMENT, Role.SECTION);

    private static final Place NOWHERE = new Place("–", -1);

    private final Map<Integer, Place> places = new HashMap<>();
    private int blocks;
    private final StringBuilder text = new StringBuilder();

    private PageText(Document document) {
        place(document.structure(), new Place("", 0));
        for (int page = 1; page <= document.sheets().size(); page++) {
            add(page, document.sheets().get(page - 1));
        }
    }

    static String of(Document document) {
        return new PageText(document).text.toString();
    }

    /// Where a content belongs.
    ///
    /// @param path the roles of its block and of all around it
    /// @param block the number of its block: what has lines of its own
    private record Place(String path, int block) {}

    private void place(Node node, Place above) {
        switch (node) {
            case Content content -> places.put(content.number(), above);
            case Element element -> {
                Place place =
                        Printed.INLINE.contains(element.role()) ? above : below(above, element);
                element.children().forEach(child -> place(child, place));
            }
        }
    }

    private Place below(Place above, Element element) {
        blocks++;
        String own = COMMON.contains(element.role()) ? "" : element.role().type();
        String slash = above.path.isEmpty() || own.isEmpty() ? "" : "/";
        return new Place(above.path + slash + own, blocks);
    }

    private void add(int page, Sheet sheet) {
        line(
                "== %d · %s × %s"
                        .formatted(
                                page,
                                Points.of(sheet.paper().width().toPoints()),
                                Points.of(sheet.paper().height().toPoints())));
        List<TypeLine.Placed> open = new ArrayList<>();
        for (Item item : sheet.items()) {
            if (item instanceof Item.GlyphRun run) {
                if (!open.isEmpty() && !continues(open.getLast().run(), run)) {
                    flush(open);
                }
                open.add(new TypeLine.Placed(page, run));
            } else {
                flush(open);
                other(item);
            }
        }
        flush(open);
    }

    private boolean continues(Item.GlyphRun before, Item.GlyphRun run) {
        double gap = run.x().minus(before.x().plus(before.width())).toPoints();
        boolean near = run.x().compareTo(before.x()) >= 0 && gap < GAP;
        return place(before.content()).equals(place(run.content()))
                && (near || Item.isMeant(run.content()));
    }

    private Place place(int content) {
        return places.getOrDefault(content, NOWHERE);
    }

    private void flush(List<TypeLine.Placed> open) {
        if (!open.isEmpty()) {
            String where = place(open.getFirst().run().content()).path;
            for (TypeLine type : TypeLine.of(open)) {
                line(
                        "text  %s %s w %s · %s · %s · %s"
                                .formatted(
                                        Points.of(type.left()),
                                        Points.of(type.baseline()),
                                        Points.of(type.right() - type.left()),
                                        String.join(", ", type.type()),
                                        where,
                                        type.text().replace("\u00AD", "-")));
            }
            open.clear();
        }
    }

    private void other(Item item) {
        switch (item) {
            case Item.GlyphRun _ -> throw new IllegalArgumentException("type stands in lines");
            case Item.Rule(Rectangle area, Ink ink) ->
                    line("rule  %s · #%06X".formatted(area(area), ink.rgb()));
            case Item.Image image ->
                    line(
                            "image %s · %s"
                                    .formatted(area(image.area()), place(image.content()).path));
            case Item.LinkArea link ->
                    line(
                            "link  %s · %s · %s"
                                    .formatted(
                                            area(link.area()), link.target(), link.description()));
            case Item.Watermark mark ->
                    line(
                            "mark  #%06X, %d steps"
                                    .formatted(mark.ink().rgb(), mark.shape().steps().size()));
            case Item.Field field -> line("field %s".formatted(area(field.area())));
        }
    }

    private static String area(Rectangle area) {
        return String.format(
                Locale.ROOT,
                "%s %s w %s h %s",
                Points.of(area.x().toPoints()),
                Points.of(area.y().toPoints()),
                Points.of(area.width().toPoints()),
                Points.of(area.height().toPoints()));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
