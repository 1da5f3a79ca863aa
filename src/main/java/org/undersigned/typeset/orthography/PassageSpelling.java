package org.undersigned.typeset.orthography;

import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.UnaryOperator;

/// Spells passages. First every text is read, because a quotation may go on in the next paragraph;
/// then each is put back corrected. The cells of a table stand for themselves.
final class PassageSpelling {

    private final Orthography orthography;

    PassageSpelling(Orthography orthography) {
        this.orthography = orthography;
    }

    List<Passage> spelled(List<Passage> passages) {
        Queue<CopyLine> lines = new ArrayDeque<>();
        List<CopyLine> running = new ArrayList<>();
        each(
                passages,
                new Change(
                        phrases -> read(phrases, lines, running),
                        cell -> {
                            List<CopyLine> alone = new ArrayList<>(1);
                            read(cell, lines, alone);
                            orthography.correct(alone);
                            return cell;
                        }));
        orthography.correct(running);
        UnaryOperator<List<Phrase>> corrected = _ -> lines.remove().phrases();
        return each(passages, new Change(corrected, corrected));
    }

    private static List<Phrase> read(
            List<Phrase> phrases, Queue<CopyLine> all, List<CopyLine> some) {
        CopyLine line = CopyLine.of(phrases);
        all.add(line);
        some.add(line);
        return phrases;
    }

    /// What is done to each text, and to each cell of a table.
    private record Change(UnaryOperator<List<Phrase>> text, UnaryOperator<List<Phrase>> cell) {}

    private static List<Passage> each(List<Passage> passages, Change change) {
        return passages.stream().map(passage -> each(passage, change)).toList();
    }

    private static Passage each(Passage passage, Change change) {
        return switch (passage) {
            case Passage.Heading heading ->
                    new Passage.Heading(heading.level(), change.text().apply(heading.text()));
            case Passage.Paragraph paragraph ->
                    new Passage.Paragraph(change.text().apply(paragraph.text()));
            case Passage.Listing list ->
                    new Passage.Listing(
                            list.numbered(),
                            list.start(),
                            list.tight(),
                            list.items().stream().map(item -> each(item, change)).toList());
            case Passage.Quotation quotation ->
                    new Passage.Quotation(each(quotation.passages(), change));
            case Passage.Verbatim verbatim -> verbatim;
            case Passage.Tabular table ->
                    new Passage.Tabular(
                            table.columns(),
                            cells(table.header(), change),
                            table.rows().stream().map(row -> cells(row, change)).toList());
            case Passage.Ornament ornament -> ornament;
        };
    }

    private static List<List<Phrase>> cells(List<List<Phrase>> cells, Change change) {
        return cells.stream().map(cell -> change.cell().apply(cell)).toList();
    }
}
