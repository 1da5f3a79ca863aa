package org.undersigned.letter.text;

import org.undersigned.letter.Numbering;
import org.undersigned.letter.text.Alignment.Manner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Leads from the blocks of a letter, as they are counted on the page, to their places in the text,
/// and back.
///
/// ```java
/// Concordance concordance = Concordance.of(text).orElseThrow();
/// concordance.offset(origin.block(), origin.offset());   // where in the text a word of the page is
/// concordance.spot(caret);                               // which word of the page the caret is at
/// ```
///
/// Blocks and the characters in them are counted as {@link Numbering} says. All offsets are UTF-16
/// units; those of the text count in the very string, a byte order mark included.
public final class Concordance {

    private final SourceText source;

    /// How many characters the byte order mark takes.
    private final int mark;

    /// In the order of the text.
    private final List<Entry> entries;

    private Concordance(SourceText source, int mark, List<Entry> entries) {
        this.source = source;
        this.mark = mark;
        this.entries = entries;
    }

    /// A place in a block.
    ///
    /// @param block the block's number
    /// @param offset the characters of its text before it
    public record Spot(int block, int offset) {}

    /// A stretch of a block's text, and where it was read.
    ///
    /// @param offset the characters of the block's text before it
    /// @param length how many characters of the block's text it is
    /// @param start where it begins in the file
    /// @param end where it ends at the latest
    /// @param words what it says; empty if it is one character there, however long it is in the
    ///   file
    /// @param manner how it was typed
    record Entry(
            int block, int offset, int length, int start, int end, String words, Manner manner) {}

    /// That of a letter, if it can be read.
    public static Optional<Concordance> of(String text) {
        return LetterReader.read("", text).value().map(read -> of(text, read));
    }

    /// That of a letter that was read from this text.
    public static Concordance of(String text, ReadLetter read) {
        SourceText source = new SourceText("", text);
        List<Entry> entries = new ArrayList<>(new EntryFinder(source, read).find());
        entries.sort(Comparator.comparingInt(Entry::start));
        return new Concordance(source, text.length() - source.text().length(), entries);
    }

    /// Where in the text a place in a block is: the very character, or the nearest one known before
    /// it.
    ///
    /// @return 0 if the letter has no such block
    public int offset(int block, int offset) {
        return entries.reversed().stream()
                .filter(entry -> entry.block() == block && entry.offset() <= offset)
                .findFirst()
                .map(entry -> {
                    int characters = Math.min(offset - entry.offset(), entry.length());
                    return mark + reading(entry).behind(characters);
                })
                .orElse(0);
    }

    /// The place in a block that an offset of the text is at. What is before a block on its line
    /// counts as its beginning, and what is behind it, as its end.
    ///
    /// @return nothing above the first block, and in the front matter outside the lines that are
    ///   printed
    public Optional<Spot> spot(int offset) {
        int at = Math.max(0, offset - mark);
        int next = 0;
        while (next < entries.size() && entries.get(next).start() <= at) {
            next++;
        }
        boolean begun = next > 0 && isOneLine(entries.get(next - 1).start(), at);
        if (!begun && next < entries.size() && isOneLine(at, entries.get(next).start())) {
            Entry entry = entries.get(next);
            return Optional.of(new Spot(entry.block(), entry.offset()));
        }
        return entries.subList(0, next).reversed().stream()
                .findFirst()
                .filter(entry -> entry.block() >= 0 || at <= entry.end())
                .map(entry -> spot(entry, at));
    }

    private Spot spot(Entry entry, int at) {
        return new Spot(entry.block(), entry.offset() + reading(entry).charactersBefore(at));
    }

    private Alignment reading(Entry entry) {
        return new Alignment(source.text(), entry.start(), entry.words(), entry.manner());
    }

    private boolean isOneLine(int from, int to) {
        return source.line(from) == source.line(to);
    }
}
