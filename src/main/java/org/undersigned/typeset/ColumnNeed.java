package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.paragraph.ParagraphSetter;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.ArrayList;
import java.util.List;

/// How wide the cells of a column would like it to be.
///
/// @param titled all of them in one line, the header too
/// @param wish all of them in one line, but the header's words one below the other
/// @param word the longest word
record ColumnNeed(Length titled, Length wish, Length word) {

    /// What the columns of a table need.
    static List<ColumnNeed> of(Passage.Tabular table, Look look, Job job) {
        List<ColumnNeed> needs = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            List<Phrase> header = table.header().get(column);
            Length word = word(header, look.bolder(), job);
            Length wish = word;
            for (List<List<Phrase>> row : table.rows()) {
                wish = wish.max(line(row.get(column), look, job));
                word = word.max(word(row.get(column), look, job));
            }
            needs.add(
                    new ColumnNeed(
                            wish.max(line(header, look.bolder(), job)), wish, word.min(wish)));
        }
        return needs;
    }

    /// For each column the longest part of a word that cannot be divided, its hyphen with it.
    static List<Length> parts(Passage.Tabular table, Look look, Job job) {
        List<Length> parts = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            Length part = part(table.header().get(column), look.bolder(), job);
            for (List<List<Phrase>> row : table.rows()) {
                part = part.max(part(row.get(column), look, job));
            }
            parts.add(part);
        }
        return parts;
    }

    /// The same in type of another size.
    ColumnNeed scaled(Length size, Length from) {
        return new ColumnNeed(
                scaled(titled, size, from), scaled(wish, size, from), scaled(word, size, from));
    }

    /// A width in type of another size, and what rounding may add to it.
    static Length scaled(Length width, Length size, Length from) {
        return size.equals(from)
                ? width
                : width.times(size.sp(), from.sp()).plus(new Length(Length.PER_POINT / 20));
    }

    private static Length line(List<Phrase> cell, Look look, Job job) {
        return job.paragraphs().naturalWidth(Strip.of(cell, look, job.apart()).stretches());
    }

    private static Length word(List<Phrase> cell, Look look, Job job) {
        ParagraphSetter paragraphs = job.paragraphs();
        Length longest = look.size().half();
        for (Stretch stretch : Strip.of(cell, look, job.apart()).stretches()) {
            for (String word : stretch.text().split("\\s+", -1)) {
                longest = longest.max(paragraphs.naturalWidth(List.of(stretch.saying(word))));
            }
        }
        return longest;
    }

    private static Length part(List<Phrase> cell, Look look, Job job) {
        List<Stretch> stretches = Strip.of(cell, look, job.apart()).stretches();
        Measure anyhow = new Measure(Length.ZERO, look.size(), false);
        return job.paragraphs().widestPart(stretches, job.text(anyhow)).max(look.size().half());
    }
}
