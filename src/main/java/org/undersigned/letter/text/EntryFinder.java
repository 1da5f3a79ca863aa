package org.undersigned.letter.text;

import org.undersigned.letter.Block;
import org.undersigned.letter.Front;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Numbering;
import org.undersigned.letter.text.Alignment.Manner;
import org.undersigned.letter.text.Concordance.Entry;
import org.undersigned.problem.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the places of all the texts in a letter.
final class EntryFinder {

    private final SourceText source;
    private final ReadLetter read;
    private final Numbering numbering;
    private final List<Entry> entries = new ArrayList<>();

    /// The block under way: its number, the characters passed, where it ends if that is known, how
    /// it was typed.
    private int block;

    private int passed;
    private int end;
    private Manner manner = Manner.MARKED;

    EntryFinder(SourceText source, ReadLetter read) {
        this.source = source;
        this.read = read;
        this.numbering = Numbering.of(read.letter());
    }

    List<Entry> find() {
        Letter letter = read.letter();
        FrontText.of(source.text()).ifPresent(text -> front(text, letter.front()));
        blocks(letter.body());
        letter.notes().forEach(note -> blocks(note.blocks()));
        return entries;
    }

    private void front(FrontText text, Front front) {
        FrontLines lines = new FrontLines(text);
        lines.value("title")
                .ifPresent(value -> {
                    begin(Numbering.TITLE, value.end(), value.manner());
                    add(value.start(), front.title(), manner);
                });
        line(lines.value("subject"), Numbering.SUBJECT, front.subject());
        line(lines.value("salutation"), Numbering.SALUTATION, front.salutation());
        line(lines.value("closing"), Numbering.CLOSING, front.closing());
    }

    private void line(Optional<FrontLines.Value> place, int number, List<Inline> text) {
        place.ifPresent(value -> {
            begin(number, value.end(), value.manner());
            atom(0, value.start());
            inlines(text);
        });
    }

    private void begin(int number, int latest, Manner how) {
        block = number;
        passed = 0;
        end = latest;
        manner = how;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block found) {
        switch (found) {
            case Block.Heading heading -> texts(found, List.of(heading.text()));
            case Block.Paragraph paragraph -> texts(found, List.of(paragraph.text()));
            case Block.Table table -> texts(found, cells(table));
            case Block.ThematicBreak _ -> texts(found, List.of());
            case Block.CodeBlock code -> code(code);
            case Block.BulletList list -> list.items().forEach(item -> blocks(item.blocks()));
            case Block.OrderedList list -> list.items().forEach(item -> blocks(item.blocks()));
            case Block.Quote quote -> blocks(quote.blocks());
            case Block.When when -> {
                blocks(when.then());
                blocks(when.otherwise());
            }
        }
    }

    private static List<List<Inline>> cells(Block.Table table) {
        List<List<Inline>> cells = new ArrayList<>();
        table.header().forEach(cell -> cells.add(cell.text()));
        table.rows().forEach(row -> row.forEach(cell -> cells.add(cell.text())));
        return cells;
    }

    private void texts(Block found, List<List<Inline>> texts) {
        begin(numbering.of(found), source.text().length(), Manner.MARKED);
        atom(0, start(found));
        texts.forEach(this::inlines);
    }

    private void inlines(List<Inline> text) {
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Text words -> add(start(inline), words.text(), manner);
                case Inline.Code code ->
                        add(behindTicks(start(inline), code.text()), code.text(), Manner.TYPED);
                case Inline.Emphasis emphasis -> inlines(emphasis.text());
                case Inline.Strong strong -> inlines(strong.text());
                case Inline.Link link -> inlines(link.text());
                case Inline.When when -> {
                    inlines(when.then());
                    inlines(when.otherwise());
                }
                case Inline.Field _, Inline.Picture _, Inline.NoteMark _ -> {
                    atom(1, start(inline));
                }
                case Inline.SoftBreak _, Inline.HardBreak _ -> passed++;
            }
        }
    }

    private void add(int start, String words, Manner manner) {
        entries.add(new Entry(block, passed, words.length(), start, end, words, manner));
        passed += words.length();
    }

    private void atom(int length, int start) {
        entries.add(new Entry(block, passed, length, start, end, "", Manner.TYPED));
        passed += length;
    }

    private int behindTicks(int start, String code) {
        int at = start;
        while (at < source.text().length() && source.text().charAt(at) == '`') {
            at++;
        }
        return source.text().startsWith(" ", at) && !code.startsWith(" ") ? at + 1 : at;
    }

    /// Its lines stand at the ends of those of the text.
    private void code(Block.CodeBlock code) {
        texts(code, List.of());
        int first = source.line(start(code));
        boolean fenced = isFence(start(code));
        int line = fenced ? first + 1 : first;
        for (String words : code.text().lines().toList()) {
            int lineStart = source.offset(line, 1);
            int found = source.text().indexOf(words, lineStart);
            boolean there = found >= 0 && source.line(found) == line;
            if (there) {
                add(found, words, Manner.TYPED);
            } else {
                atom(words.length(), lineStart);
            }
            passed++;
            line++;
        }
    }

    private boolean isFence(int at) {
        return source.text().startsWith("```", at) || source.text().startsWith("~~~", at);
    }

    private int start(Object node) {
        Place place = read.places().of(node);
        return place.line() == 0 ? 0 : source.offset(place.line(), Math.max(1, place.column()));
    }
}
