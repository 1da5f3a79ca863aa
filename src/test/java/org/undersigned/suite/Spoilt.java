package org.undersigned.suite;

import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Pages on which something is wrong that was right before.
final class Spoilt {

    private Spoilt() {}

    /// An item and its page, from 1.
    record Placed(int page, Item item) {}

    /// A document in which each item has become none, another, or several.
    static Document each(Document document, BiFunction<Integer, Item, Stream<Placed>> change) {
        List<List<Item>> pages = new ArrayList<>();
        document.sheets().forEach(_ -> pages.add(new ArrayList<>()));
        pages.add(new ArrayList<>());
        for (int page = 1; page <= document.sheets().size(); page++) {
            for (Item item : document.sheets().get(page - 1).items()) {
                change.apply(page, item)
                        .forEach(placed -> pages.get(placed.page() - 1).add(placed.item()));
            }
        }
        if (pages.getLast().isEmpty()) {
            pages.removeLast();
        }
        List<Sheet> sheets =
                pages.stream()
                        .map(items -> new Sheet(document.sheets().getFirst().paper(), items))
                        .toList();
        return new Document(document.about(), sheets, document.structure(), document.outline());
    }

    /// A document in which some lines stand elsewhere.
    ///
    /// @param right how many points further right
    /// @param down how many points further down
    /// @param pages how many pages further on, at most one behind the last
    static Document moved(
            Document document, List<TypeLine> lines, double right, double down, int pages) {
        return each(
                document,
                (page, item) ->
                        Stream.of(
                                isOn(lines, page, item)
                                        ? new Placed(
                                                page + pages,
                                                item.moved(points(right), points(down)))
                                        : new Placed(page, item)));
    }

    /// A document whose first picture stands further right.
    static Document withFirstPicture(Document document, double right) {
        AtomicBoolean moved = new AtomicBoolean();
        return each(
                document,
                (page, item) ->
                        Stream.of(
                                item instanceof Item.Image image && !moved.getAndSet(true)
                                        ? new Placed(page, image.moved(points(right), points(0)))
                                        : new Placed(page, item)));
    }

    /// A document that lacks some lines.
    static Document without(Document document, List<TypeLine> lines) {
        return each(
                document,
                (page, item) ->
                        isOn(lines, page, item) ? Stream.of() : Stream.of(new Placed(page, item)));
    }

    /// A document without what means nothing by itself on a page.
    static Document withoutArtifacts(Document document, int from) {
        return each(
                document,
                (page, item) ->
                        page == from && !Item.isMeant(item.content())
                                ? Stream.of()
                                : Stream.of(new Placed(page, item)));
    }

    /// A document in which all elements of a role play another.
    static Document recast(Document document, Role from, Role to) {
        return new Document(
                document.about(),
                document.sheets(),
                recast(document.structure(), from, to),
                document.outline());
    }

    private static Element recast(Element element, Role from, Role to) {
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            children.add(child instanceof Element part ? recast(part, from, to) : child);
        }
        Role role = element.role() == from ? to : element.role();
        return new Element(role, element.attributes(), children);
    }

    private static boolean isOn(List<TypeLine> lines, int page, Item item) {
        return item instanceof Item.GlyphRun run
                && lines.stream().anyMatch(line -> isOn(line, page, run));
    }

    private static boolean isOn(TypeLine line, int page, Item.GlyphRun run) {
        double x = run.x().toPoints();
        return page == line.page()
                && x > line.left() - 0.01
                && x < line.right() + 0.01
                && Math.abs(run.baseline().toPoints() - line.baseline()) < line.size() / 2;
    }

    private static Length points(double points) {
        return new Length(Math.round(points * Length.PER_POINT));
    }
}
