package org.undersigned.pdf;

import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.util.Optional;

/// Marks what means nothing by itself (ISO 32000-1 §14.8.2.2, table 330).
final class Artifacts {

    private Artifacts() {}

    /// Begins a sequence of text or pictures that stand on a page for the page's sake. What stands
    /// above or below the text of every page says so, with the edge it belongs to and its box.
    ///
    /// @param content one that is not of the structure
    static void begin(Operators out, int content, Sheet sheet) {
        switch (content) {
            case Item.HEADER -> beginFurniture(out, "/Header/Attached[/Top]", content, sheet);
            case Item.FOOTER -> beginFurniture(out, "/Footer/Attached[/Bottom]", content, sheet);
            default -> out.add("/Artifact<</Type/Pagination>>").end("BDC");
        }
    }

    private static void beginFurniture(Operators out, String subtype, int content, Sheet sheet) {
        Rectangle box =
                sheet.items().stream()
                        .filter(item -> item.content() == content)
                        .flatMap(item -> area(item).stream())
                        .reduce(Rectangle::around)
                        .orElseThrow();
        Length height = sheet.paper().height();
        out.add("/Artifact<</Type/Pagination/Subtype" + subtype + "/BBox").put('[');
        out.add(box.x()).add(height.minus(box.bottom()));
        out.add(box.right()).add(height.minus(box.y()));
        out.put(']').put('>').put('>').end("BDC");
    }

    /// The place of text or a picture; of text, from its ascenders to its descenders.
    private static Optional<Rectangle> area(Item item) {
        return switch (item) {
            case Item.GlyphRun run -> {
                Length top = run.baseline().minus(run.size());
                Length height = run.size().times(13, 10);
                yield Optional.of(new Rectangle(run.x(), top, run.width(), height));
            }
            case Item.Image image -> Optional.of(image.area());
            case Item.Rule _, Item.Watermark _, Item.LinkArea _, Item.Field _ -> Optional.empty();
        };
    }
}
