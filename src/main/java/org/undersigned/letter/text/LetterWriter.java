package org.undersigned.letter.text;

import org.undersigned.letter.Block;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Letter.Note;

import java.util.List;

/// Writes a letter as text, always in the same way: what is equal is written equally.
public final class LetterWriter {

    private LetterWriter() {}

    /// The whole file; lines end with LF.
    public static String write(Letter letter) {
        Letter normal = Normal.of(letter, Trace.NONE);
        String body = body(normal.body(), normal.notes());
        return "---\n" + FrontWriter.write(normal.front()) + "---\n" + body;
    }

    /// The text below the front matter, of blocks and notes in {@link Normal} form.
    static String body(List<Block> blocks, List<Note> notes) {
        StringBuilder body = new StringBuilder();
        BlockWriter.write(blocks).forEach(line -> body.append(line).append('\n'));
        for (Note note : notes) {
            if (!body.isEmpty()) {
                body.append('\n');
            }
            BlockWriter.write(note).forEach(line -> body.append(line).append('\n'));
        }
        return body.toString();
    }
}
