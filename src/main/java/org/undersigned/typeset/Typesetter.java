package org.undersigned.typeset;

import org.undersigned.font.Direction;
import org.undersigned.font.FontLibrary;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Role;
import org.undersigned.frame.Sheet;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Style;
import org.undersigned.letter.form.Questionnaire;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Phrase;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.typeset.orthography.Orthography;
import org.undersigned.typeset.page.Columns;
import org.undersigned.typeset.page.MakeUp;
import org.undersigned.typeset.page.Reserve;
import org.undersigned.typeset.page.Slug;
import org.undersigned.typeset.page.TypeArea;
import org.undersigned.typeset.paragraph.ParagraphSetter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Sets letters in type.
///
/// One typesetter serves any number of letters, from any number of threads: fonts and shaped words
/// are kept, the spelling of a language, and the signers spelled last.
public final class Typesetter {

    private static final Length SIDE_MARGIN = Length.points(81);
    private static final Length END_MARGIN = Length.points(72);

    /// How long lines are at the most, in ems: about 95 letters.
    private static final int LONGEST_LINE = 46;

    private final FontLibrary fonts;
    private final ParagraphSetter paragraphs;
    private final Map<Locale, Orthography> orthographies = new ConcurrentHashMap<>();

    public Typesetter(FontLibrary fonts, ParagraphSetter paragraphs) {
        this.fonts = fonts;
        this.paragraphs = paragraphs;
    }

    /// Sets a letter that is final.
    ///
    /// @param plates its pictures
    /// @return the letter; failed if it has a character or a table that cannot be set rightly
    public Outcome<Document> set(Copy copy, Plates plates) {
        return set(copy, plates, Stage.FINAL);
    }

    /// Sets a letter.
    ///
    /// @param plates its pictures
    /// @param stage whether every page says that it is a draft
    /// @return the letter; failed if it has a character or a table that cannot be set rightly
    public Outcome<Document> set(Copy copy, Plates plates, Stage stage) {
        Copy spelled = spelled(copy);
        List<Problem> problems = new SettableText(fonts).problems(spelled);
        if (Problem.anyError(problems)) {
            return new Outcome.Failed<>(problems);
        }
        Findings findings = new Findings();
        Document document = compose(spelled, plates, stage, findings);
        List<Problem> all = Stream.concat(problems.stream(), findings.problems().stream()).toList();
        return Problem.anyError(all)
                ? new Outcome.Failed<>(all)
                : new Outcome.Done<>(document, all);
    }

    /// What would be found in setting a letter: whatever in it cannot be set rightly.
    public List<Problem> problems(Copy copy) {
        return new SettableText(fonts).problems(spelled(copy));
    }

    /// Sets the sign-on form of a letter.
    ///
    /// @param place where the letter's title stands, for problems
    /// @return the form; failed if it has a character that cannot be set rightly
    public Outcome<Document> set(Questionnaire form, Paper paper, Style style, Place place) {
        List<CopyText.Piece> texts = new ArrayList<>();
        texts.add(new CopyText.Piece(form.title(), place));
        form.lead().forEach(it -> texts.add(new CopyText.Piece(it, place)));
        List<Problem> problems = new SettableText(fonts).problems(texts);
        if (Problem.anyError(problems)) {
            return new Outcome.Failed<>(problems);
        }
        return new Outcome.Done<>(
                new FormSheets(fonts, paragraphs).document(form, paper, style), problems);
    }

    /// The copy as its language writes it: whatever is set has gone through here.
    private Copy spelled(Copy copy) {
        return orthographies.computeIfAbsent(copy.language(), Orthography::of).spelled(copy);
    }

    private Document compose(Copy copy, Plates plates, Stage stage, Findings findings) {
        TypeScale scale = TypeScale.of(copy.style(), fonts);
        Words words = new Words(copy.language());
        Spoken spoken = new Spoken();
        Direction direction = Direction.of(copy.language());
        Job job =
                new Job(
                        paragraphs.within(direction).heardBy(spoken),
                        scale,
                        new Contents(),
                        words,
                        copy.language(),
                        direction,
                        findings);
        TypeArea area = area(copy.paper(), copy.style().size());
        Measure measure =
                new Measure(Length.ZERO, area.width(), copy.style().justify(), copy.style().hang());
        NoteSetter notes = new NoteSetter(job, copy.notes(), measure);
        Galley text = text(copy, plates, job, measure, area.height(), notes);
        Measure closing = closing(copy, measure);
        SetSigners signers =
                new SignerSetter(job, measure, closing, area.height(), plates.signers())
                        .set(copy.signers(), copy.list());
        Galley tail = new TailSetter(job, measure).set(copy);
        MakeUp makeUp = new MakeUp(area, notes.footnotes());
        Length space = scale.text().leading();
        switch (signers) {
            case SetSigners.InColumns in -> {
                Columns columns = in.columns();
                makeUp.text(text.slugs(), columns.reserve(area.height(), space));
                makeUp.columns(columns, space, TailSetter.company(tail.slugs(), area.height()));
                makeUp.text(tail.slugs(), Reserve.NONE);
            }
            case SetSigners.InRows(Galley rows) -> {
                Galley below = rows.below(space).keptBy(Slug.NEVER);
                Galley end = TailSetter.kept(tail, area.height());
                makeUp.text(Galley.of(List.of(text, below, end)).slugs(), Reserve.NONE);
            }
        }
        Galley all =
                Galley.of(List.of(text, new Galley(List.of(), signers.nodes()), tail))
                        .within(Role.SECTION);
        return new Document(
                about(copy),
                sheets(
                        makeUp,
                        behind(stage, job, area),
                        new RunningHead(job, area, copy),
                        area,
                        direction),
                spoken.in(new Element(Role.DOCUMENT, all.nodes())),
                makeUp.bookmarks());
    }

    /// Lines of small type are shorter, lest the eye lose its way from one to the next.
    private static TypeArea area(Paper paper, Length size) {
        Length free = paper.width().minus(size.times(LONGEST_LINE)).half();
        return TypeArea.within(paper, SIDE_MARGIN.max(free), END_MARGIN);
    }

    /// Everything down to the closing.
    private static Galley text(
            Copy copy, Plates plates, Job job, Measure measure, Length page, NoteSetter notes) {
        List<Galley> parts = new ArrayList<>();
        Letterhead letterhead = copy.letterhead();
        if (letterhead != null) {
            parts.add(new LetterheadSetter(job, plates.letterhead()).set(letterhead, measure));
        }
        parts.add(new OpeningSetter(job, measure, page).set(copy));
        parts.add(
                new PassageSetter(job, job.scale().text(), notes)
                        .set(copy.body(), measure)
                        .keptBy(Slug.NEVER));
        return new ClosingSetter(job)
                .below(Galley.of(parts), copy.closing(), closing(copy, measure));
    }

    /// Where the closing stands, and a few who sign below it.
    private static Measure closing(Copy copy, Measure measure) {
        return switch (copy.style().layout()) {
            case FULL_BLOCK -> measure;
            case MODIFIED_BLOCK -> measure.rightHalf();
        };
    }

    /// What stands on every page under everything else.
    private static List<Item> behind(Stage stage, Job job, TypeArea area) {
        return switch (stage) {
            case DRAFT -> List.of(new DraftMark(job).on(area.paper()));
            case FINAL -> List.of();
        };
    }

    private static List<Sheet> sheets(
            MakeUp makeUp,
            List<Item> behind,
            RunningHead head,
            TypeArea area,
            Direction direction) {
        List<List<Item>> pages = makeUp.pages();
        List<Sheet> sheets = new ArrayList<>();
        for (int index = 0; index < pages.size(); index++) {
            List<Item> items = new ArrayList<>(behind);
            items.addAll(head.on(index + 1, pages.size()));
            items.addAll(pages.get(index));
            sheets.add(new Sheet(area.paper(), Facing.turned(items, direction, area.paper())));
        }
        return sheets;
    }

    private static Document.About about(Copy copy) {
        StringBuilder subject = new StringBuilder();
        for (Phrase phrase : copy.subject()) {
            if (phrase instanceof Phrase.Words words) {
                subject.append(words.text());
            }
        }
        return new Document.About(copy.title(), subject.toString(), copy.language(), copy.date());
    }
}
