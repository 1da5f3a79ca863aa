package org.undersigned.pdf;

import org.undersigned.font.CachingShaper;
import org.undersigned.font.Cut;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.Fragment;
import org.undersigned.font.GlyphString;
import org.undersigned.font.JdkShaper;
import org.undersigned.font.Shaper;
import org.undersigned.frame.Bookmark;
import org.undersigned.frame.Content;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Origin;
import org.undersigned.frame.Role;
import org.undersigned.frame.Sheet;
import org.undersigned.frame.Target;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;
import org.undersigned.measure.Rectangle;
import org.undersigned.picture.Picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A document put together by hand, line below line, for the tests of what paints it.
///
/// ```java
/// Draft draft = new Draft();
/// Document document = draft.document(draft.element(Role.PARAGRAPH, draft.line("We write to you.")));
/// ```
final class Draft {

    static final FontLibrary LIBRARY = library();
    static final Shaper SHAPER = new CachingShaper(new JdkShaper(), 10_000);

    private static final Length LEFT = Length.points(72);
    private static final Length LEADING = Length.points(15);
    private static final Length SIZE = Length.points(11);

    private final List<List<Item>> sheets = new ArrayList<>();
    private final List<Bookmark> outline = new ArrayList<>();
    private Document.About about =
            new Document.About(
                    "Keep the ferry", "Re: The ferry", Locale.US, LocalDate.of(2026, 2, 24));
    private Length baseline = Length.ZERO;
    private int contents;

    Draft() {
        sheet();
    }

    private static FontLibrary library() {
        try {
            return FontLibrary.open(Path.of(System.getProperty("undersigned.assets", "assets")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft about(Document.About other) {
        about = other;
        return this;
    }

    /// Goes on at the top of a new page.
    void sheet() {
        sheets.add(new ArrayList<>());
        baseline = Length.points(72);
    }

    /// One line of a new content.
    Content line(String text) {
        Content content = new Content(++contents);
        line(content, text, Cut.REGULAR);
        return content;
    }

    /// One more line of a content.
    void line(Content content, String text, Cut cut) {
        baseline = baseline.plus(LEADING);
        Length x = LEFT;
        for (Fragment fragment : LIBRARY.itemize(text, LIBRARY.serif(), cut)) {
            if (!(fragment instanceof Fragment.Covered covered)) {
                throw new IllegalArgumentException("no glyphs for " + fragment);
            }
            for (String part : covered.text().split("(?<= )|(?= )", -1)) {
                GlyphString glyphs = SHAPER.shape(covered.face(), part);
                run(content.number(), x, glyphs);
                x = x.plus(glyphs.width(SIZE));
            }
        }
    }

    /// Glyphs on a line of their own.
    Content glyphs(GlyphString glyphs) {
        Content content = new Content(++contents);
        baseline = baseline.plus(LEADING);
        run(content.number(), LEFT, glyphs);
        return content;
    }

    void run(int content, Length x, GlyphString glyphs) {
        add(new Item.GlyphRun(x, baseline, glyphs, SIZE, Ink.BLACK, content, Origin.NONE));
    }

    /// A line of blue text that leads somewhere.
    Content link(String text, String target) {
        Content content = line(text);
        area(content, target);
        return content;
    }

    void area(Content content, String target) {
        add(
                new Item.LinkArea(
                        box(300, 12),
                        new Target.Address(target),
                        "Leads to " + target,
                        content.number()));
    }

    /// A content that will stand somewhere later.
    Content reserved() {
        return new Content(++contents);
    }

    /// A line that leads to another content.
    Content leading(Content from, String text, Content to) {
        line(from, text, Cut.REGULAR);
        Target place = new Target.Place(to.number());
        add(new Item.LinkArea(box(300, 12), place, "Leads to " + to.number(), from.number()));
        return from;
    }

    Content picture(Picture picture) {
        Content content = new Content(++contents);
        baseline = baseline.plus(Length.points(100));
        add(new Item.Image(box(100, 100), picture, content.number()));
        return content;
    }

    void rule() {
        add(new Item.Rule(box(100, 1), Ink.GREY));
    }

    /// A running head.
    void head(String text) {
        GlyphString glyphs = SHAPER.shape(LIBRARY.sans().face(Cut.REGULAR), text);
        run(Item.HEADER, LEFT, glyphs);
    }

    /// A page number, below everything else.
    void folio(String text) {
        baseline = Length.points(740);
        GlyphString glyphs = SHAPER.shape(LIBRARY.sans().face(Cut.REGULAR), text);
        run(Item.FOOTER, LEFT, glyphs);
    }

    void bookmark(int level, String title) {
        outline.add(new Bookmark(level, title, sheets.size() - 1, baseline));
    }

    void add(Item item) {
        sheets.getLast().add(item);
    }

    Element element(Role role, Node... children) {
        return new Element(role, Arrays.asList(children));
    }

    Document document(Node... children) {
        List<Sheet> pages = sheets.stream().map(items -> new Sheet(Paper.LETTER, items)).toList();
        return new Document(about, pages, element(Role.DOCUMENT, children), outline);
    }

    private Rectangle box(long width, long height) {
        Length top = baseline.minus(Length.points(height));
        return new Rectangle(LEFT, top, Length.points(width), Length.points(height));
    }
}
