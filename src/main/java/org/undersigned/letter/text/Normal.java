package org.undersigned.letter.text;

import org.undersigned.letter.Block;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Letter.Note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The form in which a letter can be written down and read again without a difference.
///
/// A letter built in memory can hold what no text says: two texts side by side, bold within bold, a
/// space at the end of a paragraph. In normal form it says the same in print, and:
///
/// * neighbouring texts, codes, emphases and strongs are one; none is empty;
/// * there is no strong within strong, emphasis within emphasis, link within a link; a note is
///   cited behind a link, not within;
/// * paragraphs, headings, cells, emphases and strongs neither begin nor end with a space or an end
///   of line; ends of line have no spaces around them, and only ends of line that are meant follow
///   one another; headings and cells have none; branches begin and end with spaces instead of ends
///   of line that are not meant;
/// * text has no control characters, and code ends with a newline and has no lines of blanks;
/// * paragraphs, lists and tables are not empty, rows have as many cells as there are columns,
///   lists begin with 0 to 999,999,999 and are as loose as a text can say ({@link Looseness});
/// * labels of notes are unique when case is ignored, and letters, digits, `.`, `:`, `-` and `_`.
///
/// What is never changed here, because nothing writes it: names of fields that are none, citations
/// of notes that do not exist.
final class Normal {

    private final Trace trace;
    private final Map<String, String> labels = new HashMap<>();

    private Normal(Trace trace) {
        this.trace = trace;
    }

    /// A letter in normal form; a trace follows the nodes that are replaced.
    static Letter of(Letter letter, Trace trace) {
        return new Normal(trace).letter(letter);
    }

    private Letter letter(Letter letter) {
        label(letter.notes());
        NormalBlocks blocks = new NormalBlocks(trace, labels);
        List<Block> body = blocks.blocks(letter.body());
        List<Note> notes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Note note : letter.notes()) {
            String label = labels.getOrDefault(NoteLabel.folded(note.label()), note.label());
            if (taken.add(label)) {
                Note fresh = new Note(label, blocks.blocks(note.blocks()));
                trace.replaced(note, fresh);
                notes.add(fresh);
            }
        }
        return new Letter(new NormalFront(trace).front(letter.front()), body, notes);
    }

    private void label(List<Note> notes) {
        Set<String> taken = new HashSet<>();
        for (Note note : notes) {
            if (NoteLabel.isPlain(note.label())) {
                taken.add(NoteLabel.folded(note.label()));
            }
        }
        int number = 1;
        for (Note note : notes) {
            String folded = NoteLabel.folded(note.label());
            if (NoteLabel.isPlain(note.label())) {
                labels.putIfAbsent(folded, note.label());
            } else if (!labels.containsKey(folded)) {
                while (!taken.add(Integer.toString(number))) {
                    number++;
                }
                labels.put(folded, Integer.toString(number));
            }
        }
    }

    /// Text, fields and conditions of a line of the front matter.
    static List<Inline> line(List<Inline> inlines, Trace trace) {
        return new NormalInlines(trace, Map.of()).words(inlines);
    }
}
