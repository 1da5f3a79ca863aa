package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.measure.Length;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.page.Mark;
import org.undersigned.typeset.page.Slug;
import org.undersigned.typeset.paragraph.Form;
import org.undersigned.typeset.paragraph.Line;

import java.util.ArrayList;
import java.util.List;

/// Sets phrases as the lines of one paragraph.
final class PhraseSetter {

    private final Job job;
    private final Citations citations;

    /// For phrases that cite no notes.
    PhraseSetter(Job job) {
        this(job, new Citations(job.contents()));
    }

    PhraseSetter(Job job, Citations citations) {
        this.job = job;
        this.citations = citations;
    }

    /// Sets a paragraph.
    ///
    /// Its first or last line never stands alone on a page (no widow, no orphan), so one of two or
    /// three lines is whole.
    ///
    /// @param look how its words look
    /// @param left how far from the type area's edge it stands
    /// @param form the measure it is broken to
    Galley set(List<Phrase> phrases, Look look, Length left, Form form) {
        Strip strip = Strip.of(phrases, look, job);
        return galley(job.paragraphs().set(strip.stretches(), form), strip, look, left);
    }

    /// The same of a heading or a salutation, whose lines are about equally long.
    Galley setEvenly(List<Phrase> phrases, Look look, Length left, Form form) {
        Strip strip = Strip.of(phrases, look, job);
        return galley(job.paragraphs().setEvenly(strip.stretches(), form), strip, look, left);
    }

    private Galley galley(List<Line> lines, Strip strip, Look look, Length left) {
        List<Slug> slugs = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            slugs.add(slug(lines.get(index), strip, look, left, PageEnd.above(index, lines)));
        }
        return new Galley(slugs, strip.nodes());
    }

    private Slug slug(Line line, Strip strip, Look look, Length left, int penalty) {
        List<Item.GlyphRun> runs = line.at(left, look.baseline());
        List<Item> items = new ArrayList<>(runs);
        items.addAll(new LinkAreas(strip, citations, job.words()).on(runs, look));
        return new Slug(Length.ZERO, penalty, look.leading(), items, marks(runs, strip));
    }

    /// The notes cited on a line for the first time; contents are numbered as one reads.
    private List<Mark> marks(List<Item.GlyphRun> runs, Strip strip) {
        if (strip.noteMarks().isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (int content : runs.stream().mapToInt(Item::content).sorted().distinct().toArray()) {
            Integer note = strip.noteMarks().get(content);
            if (note != null && citations.isFirst(note, content)) {
                marks.add(new Mark.NoteCited(note));
            }
        }
        return marks;
    }
}
