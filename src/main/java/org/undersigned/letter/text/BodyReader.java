package org.undersigned.letter.text;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.undersigned.letter.Block;
import org.undersigned.letter.Letter.Note;
import org.undersigned.problem.Place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what stands below the front matter.
final class BodyReader {

    private final Reading reading;

    BodyReader(Reading reading) {
        this.reading = reading;
    }

    /// The text and its footnotes.
    record Body(List<Block> blocks, List<Note> notes) {}

    Body read(int start) {
        Node document = parse(start);
        LooseTags loose = new LooseTags();
        Sites sites = new Sites(reading.source(), start);
        InlineConverter inlines = new InlineConverter(reading, loose, sites);
        BlockConverter blocks = new BlockConverter(reading, loose, sites, inlines);
        List<Block> body = blocks.within(document, 0);
        loose.report(reading);
        checkNotes(blocks.notes(), inlines.cited());
        return new Body(body, blocks.notes());
    }

    /// The tables extension throws when tables have a million cells.
    private Node parse(int start) {
        try {
            return Dialect.parser().parse(reading.source().text().substring(start));
        } catch (IllegalArgumentException _) {
            reading.error(reading.source().at(start), "letter.tablesTooLarge");
            return new Document();
        }
    }

    private void checkNotes(List<Note> notes, Set<String> cited) {
        Map<String, Place> first = new HashMap<>();
        for (Note note : notes) {
            Place place = reading.placeOf(note);
            String label = NoteLabel.folded(note.label());
            Place earlier = first.putIfAbsent(label, place);
            if (earlier != null) {
                reading.error(place, "letter.noteTwice", note.label(), earlier.line());
            } else if (!cited.contains(label)) {
                reading.warning(place, "letter.noteNeverCited", note.label());
            } else if (note.blocks().isEmpty()) {
                reading.error(place, "letter.noteWithoutText", note.label());
            }
        }
    }
}
