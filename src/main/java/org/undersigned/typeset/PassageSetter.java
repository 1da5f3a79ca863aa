package org.undersigned.typeset;

import org.undersigned.font.Direction;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.page.Mark;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;

/// Sets the text of a letter, or of a note: passages one below the other.
final class PassageSetter {

    /// How many lines below a title stand on its page.
    private static final int COMPANY = 2;

    /// A paragraph of more lines than this is none of the titles, however bold.
    private static final int TITLE_LINES = 4;

    /// Quotations narrower than this, in ems, are ragged.
    private static final int NARROW = 30;

    private final Job job;
    private final Look look;
    private final NoteSetter notes;
    private final PhraseSetter phrases;
    private final HeadingDepths depths;

    /// @param look how plain text looks
    /// @param notes sets the notes that are cited
    PassageSetter(Job job, Look look, NoteSetter notes) {
        this(job, look, notes, new HeadingDepths());
    }

    private PassageSetter(Job job, Look look, NoteSetter notes, HeadingDepths depths) {
        this.job = job;
        this.look = look;
        this.notes = notes;
        this.depths = depths;
        this.phrases = new PhraseSetter(job, notes.citations());
    }

    /// The same for passages that are read this way.
    PassageSetter reading(Direction other) {
        return new PassageSetter(job.reading(other), look, notes, depths);
    }

    /// Sets passages with half a line between them.
    Galley set(List<Passage> passages, Measure measure) {
        return set(passages, measure, look.leading().half());
    }

    /// Sets passages.
    ///
    /// @param space what stands free between them
    Galley set(List<Passage> passages, Measure measure, Length space) {
        Between between = new Between(space, look.leading());
        List<Galley> parts = new ArrayList<>();
        int penalty = 0;
        int owed = 0;
        boolean titled = false;
        boolean led = false;
        for (Passage passage : passages) {
            boolean title = Between.isTitle(passage);
            boolean kept = owed > 0 && (led || !title);
            Length above = between.above(passage, titled, depth(passage));
            Galley part = set(passage, measure).below(above).keptBy(kept ? Slug.NEVER : penalty);
            parts.add(title ? part : part.keptTogether(owed));
            led = Between.endsWithTitle(passage);
            owed = led ? COMPANY : Math.max(0, owed - part.slugs().size());
            penalty = Between.penaltyBelow(passage);
            titled = title;
        }
        return Galley.of(parts);
    }

    private int depth(Passage passage) {
        return passage instanceof Passage.Heading(int level, _) ? depths.depthOf(level) : 0;
    }

    private Galley set(Passage passage, Measure measure) {
        return switch (passage) {
            case Passage.Heading(int level, List<Phrase> text) -> heading(level, text, measure);
            case Passage.Paragraph(List<Phrase> text) -> paragraph(passage, text, measure);
            case Passage.Listing listing -> new ListSetter(job, look, this).set(listing, measure);
            case Passage.Quotation(List<Passage> passages) -> quotation(passages, measure);
            case Passage.Verbatim(List<Phrase.Words> lines) -> verbatim(lines, measure);
            case Passage.Tabular table ->
                    new TableSetter(job, look, phrases, notes).set(table, measure);
            case Passage.Ornament() -> ornament(measure);
        };
    }

    private Galley heading(int level, List<Phrase> text, Measure measure) {
        int depth = depths.depthOf(level);
        Look large = job.scale().heading(depth);
        Galley lines =
                phrases.setEvenly(text, large, measure.left(), job.display(measure.width()))
                        .whole();
        return noted(headingElement(lines, depth, text));
    }

    /// A galley as a heading in structure and outline.
    static Galley headingElement(Galley lines, int depth, List<Phrase> text) {
        if (lines.isEmpty()) {
            return lines;
        }
        StringBuilder title = new StringBuilder();
        for (Phrase phrase : text) {
            if (phrase instanceof Phrase.Words words) {
                title.append(words.text());
            }
        }
        List<Slug> slugs = new ArrayList<>(lines.slugs());
        slugs.set(0, slugs.getFirst().marked(new Mark.Heading(depth, title.toString())));
        return new Galley(slugs, lines.nodes()).as(HeadingDepths.role(depth));
    }

    /// One that is a title in all but name looks like one: ragged, no word divided.
    private Galley paragraph(Passage passage, List<Phrase> text, Measure measure) {
        boolean title = Between.isTitle(passage) && isShort(text, measure);
        Galley lines =
                title
                        ? phrases.setEvenly(
                                        text, look, measure.left(), job.display(measure.width()))
                                .whole()
                        : phrases.set(text, look, measure.left(), job.text(measure));
        return noted(lines.as(Role.PARAGRAPH));
    }

    private boolean isShort(List<Phrase> text, Measure measure) {
        Length width = job.paragraphs().naturalWidth(Strip.of(text, look, job.apart()).stretches());
        return !width.exceeds(measure.width().times(TITLE_LINES));
    }

    /// The galley, followed in the structure by the notes that were cited in it for the first time.
    private Galley noted(Galley galley) {
        List<Node> nodes = new ArrayList<>(galley.nodes());
        nodes.addAll(notes.setNewlyCited());
        return new Galley(galley.slugs(), nodes);
    }

    private Galley quotation(List<Passage> passages, Measure measure) {
        Length inset = look.size().times(2);
        return set(passages, measure.within(inset, look.size().times(NARROW))).as(Role.BLOCK_QUOTE);
    }

    /// Lines in a typewriter face; their spaces are kept, and long ones are broken rather than cut.
    private Galley verbatim(List<Phrase.Words> lines, Measure measure) {
        List<Galley> set = new ArrayList<>();
        for (Phrase.Words line : lines) {
            String fixed = line.text().isEmpty() ? " " : line.text();
            Phrase.Words kept =
                    new Phrase.Words(fixed.replace(' ', '\u00a0'), line.voice(), "", line.source());
            set.add(phrases.set(List.of(kept), look, measure.left(), job.display(measure.width())));
        }
        return Galley.of(set).withoutLonelyLines().as(Role.PARAGRAPH);
    }

    private Galley ornament(Measure measure) {
        Length width = measure.width().times(1, 3);
        Length thickness = Length.points("0.5");
        Rectangle rule =
                new Rectangle(measure.left().plus(width), look.leading().half(), width, thickness);
        Item item = new Item.Rule(rule, job.scale().palette().rule());
        return new Galley(
                List.of(new Slug(Length.ZERO, 0, look.leading(), List.of(item), List.of())),
                List.of());
    }
}
