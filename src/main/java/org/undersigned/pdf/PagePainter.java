package org.undersigned.pdf;

import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Length;
import org.undersigned.measure.Point;
import org.undersigned.measure.Rectangle;
import org.undersigned.measure.Shape;

import java.util.ArrayList;
import java.util.List;

/// Writes the content stream of one page.
///
/// Items of one content that follow each other share a marked-content sequence (ISO 32000-1
/// §14.7.4.2). Rules do not interrupt it: they are held back and drawn after it, as artifacts of
/// layout; text and pictures without content are artifacts of pagination (§14.8.2.2).
final class PagePainter {

    private static final int NOTHING = Integer.MIN_VALUE;

    private final int page;
    private final Sheet sheet;
    private final Length height;
    private final Roles roles;
    private final Marks marks;
    private final Images images;
    private final Operators out = new Operators();
    private final TextPainter text;

    private final List<Item.Rule> held = new ArrayList<>();
    private int open = NOTHING;

    /// @param page the index of the page
    PagePainter(int page, Sheet sheet, Fonts fonts, Images images, Roles roles, Marks marks) {
        this.page = page;
        this.sheet = sheet;
        this.height = sheet.paper().height();
        this.roles = roles;
        this.marks = marks;
        this.images = images;
        this.text = new TextPainter(out, fonts, height);
    }

    byte[] paint() {
        for (Item item : sheet.items()) {
            switch (item) {
                case Item.GlyphRun run -> {
                    begin(run.content());
                    text.show(run);
                }
                case Item.Image image -> {
                    begin(image.content());
                    draw(image);
                }
                case Item.Rule rule -> held.add(rule);
                case Item.Watermark mark -> draw(mark);
                case Item.LinkArea _, Item.Field _ -> {} // annotations, not content
            }
        }
        end();
        return out.toByteArray();
    }

    private void begin(int content) {
        if (content == open) {
            return;
        }
        end();
        if (Item.isMeant(content)) {
            out.add("/" + roles.of(content).type() + "<</MCID");
            out.add(marks.mark(page, content)).put('>').put('>').end("BDC");
        } else {
            Artifacts.begin(out, content, sheet);
        }
        open = content;
    }

    private void end() {
        if (open != NOTHING) {
            text.end();
            out.end("EMC");
            open = NOTHING;
        }
        if (!held.isEmpty()) {
            out.add("/Artifact<</Type/Layout>>").end("BDC");
            held.forEach(this::draw);
            out.end("EMC");
            held.clear();
        }
    }

    private void draw(Item.Rule rule) {
        text.dip(rule.ink());
        addCorner(rule.area());
        out.add(rule.area().width()).add(rule.area().height()).end("re").end("f");
    }

    /// A path of its own and not text (ISO 32000-1 §8.5.2), marked as table 330 has it.
    private void draw(Item.Watermark mark) {
        end();
        out.add("/Artifact<</Type/Pagination/Subtype/Watermark>>").end("BDC");
        text.dip(mark.ink());
        mark.shape().steps().forEach(this::trace);
        out.end("f").end("EMC");
    }

    private void trace(Shape.Step step) {
        step.points().forEach(this::addPoint);
        switch (step) {
            case Shape.Step.Move _ -> out.end("m");
            case Shape.Step.Line _ -> out.end("l");
            case Shape.Step.Bend _ -> out.end("c");
            case Shape.Step.Close _ -> out.end("h");
        }
    }

    private void addPoint(Point point) {
        out.add(point.x()).add(height.minus(point.y()));
    }

    private void draw(Item.Image image) {
        text.end();
        Rectangle area = image.area();
        out.end("q").add(area.width()).add(0).add(0).add(area.height());
        addCorner(area);
        out.end("cm").add("/" + images.resource(image.picture())).end("Do").end("Q");
        if (Item.isMeant(image.content())) {
            marks.picture(image.content(), Boxes.of(area, height));
        }
    }

    /// The lower left corner, from the foot of the page.
    private void addCorner(Rectangle area) {
        out.add(area.x()).add(height.minus(area.bottom()));
    }
}
