package org.undersigned.typeset;

import org.undersigned.font.Direction;
import org.undersigned.font.FontLibrary;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Role;
import org.undersigned.frame.Sheet;
import org.undersigned.letter.Style;
import org.undersigned.letter.form.Questionnaire;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;
import org.undersigned.typeset.page.MakeUp;
import org.undersigned.typeset.page.Reserve;
import org.undersigned.typeset.page.TypeArea;
import org.undersigned.typeset.paragraph.ParagraphSetter;

import java.util.ArrayList;
import java.util.List;

/// Puts a sign-on form on sheets, one if it fits.
final class FormSheets {

    private static final Length SIDES = Length.points(72);
    private static final Length ENDS = Length.points(54);

    private final FontLibrary fonts;
    private final ParagraphSetter paragraphs;

    FormSheets(FontLibrary fonts, ParagraphSetter paragraphs) {
        this.fonts = fonts;
        this.paragraphs = paragraphs;
    }

    Document document(Questionnaire form, Paper paper, Style style) {
        Direction direction = Direction.of(form.language());
        Spoken spoken = new Spoken();
        Job job =
                new Job(
                        paragraphs.within(direction).heardBy(spoken),
                        TypeScale.of(style, fonts),
                        new Contents(),
                        new Words(form.language()),
                        form.language(),
                        direction,
                        new Findings()); // only tables can be too wide
        TypeArea area = TypeArea.within(paper, SIDES, ENDS);
        Measure measure = new Measure(Length.ZERO, area.width(), false);
        Galley galley = new FormSetter(job, measure).set(form);
        MakeUp makeUp = new MakeUp(area, new NoteSetter(job, List.of(), measure).footnotes());
        makeUp.text(galley.slugs(), Reserve.NONE);
        List<Sheet> sheets = new ArrayList<>();
        for (List<Item> items : makeUp.pages()) {
            sheets.add(new Sheet(paper, Facing.turned(items, direction, paper)));
        }
        Galley section = galley.within(Role.SECTION);
        return new Document(
                new Document.About(form.kind() + ": " + form.title(), "", form.language(), null),
                sheets,
                spoken.in(new Element(Role.DOCUMENT, section.nodes())),
                makeUp.bookmarks());
    }
}
