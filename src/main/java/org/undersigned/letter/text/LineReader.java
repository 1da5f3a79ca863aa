package org.undersigned.letter.text;

import org.undersigned.letter.Inline;
import org.undersigned.problem.Place;

import java.util.List;
import java.util.function.IntFunction;

/// Reads a line of the front matter: text, fields and conditions, no markup.
///
/// A backslash is one, except before `{`: there `\{` is a brace that begins no tag, and `\\{` a
/// backslash and a brace.
final class LineReader {

    private final Reading reading;
    private final IntFunction<Place> places;
    private final Branches<Inline> branches;
    private final LooseTags loose = new LooseTags();

    /// @param places where the character at an offset of the line stands
    LineReader(Reading reading, IntFunction<Place> places) {
        this.reading = reading;
        this.places = places;
        this.branches = new Branches<>(reading, loose, Inline.When::new, 0);
    }

    List<Inline> read(String line) {
        int start = 0;
        int at = 0;
        StringBuilder text = new StringBuilder();
        while (at < line.length()) {
            int brace = behindSlashes(line, at);
            if (brace == line.length() || line.charAt(brace) != '{') {
                text.append(line, at, Math.max(brace, at + 1));
                at = Math.max(brace, at + 1);
                continue;
            }
            text.repeat('\\', (brace - at) / 2);
            boolean literal = (brace - at) % 2 == 1 || !line.startsWith("{{", brace);
            if (literal) {
                text.append('{');
                at = brace + 1;
            } else {
                text(text, start);
                at = tag(line, brace);
                start = at;
            }
        }
        text(text, start);
        List<Inline> inlines = branches.finish();
        loose.report(reading);
        return inlines;
    }

    private static int behindSlashes(String line, int at) {
        int behind = at;
        while (behind < line.length() && line.charAt(behind) == '\\') {
            behind++;
        }
        return behind;
    }

    private void text(StringBuilder text, int start) {
        if (!text.isEmpty()) {
            branches.add(reading.placed(new Inline.Text(text.toString()), places.apply(start)));
            text.setLength(0);
        }
    }

    private int tag(String line, int at) {
        TagScanner.Scanned scanned = TagScanner.scan(line, at);
        Place place = places.apply(at);
        if (scanned.tag() instanceof Tag.Field(String name)) {
            branches.add(reading.placed(new Inline.Field(name), place));
        } else {
            branches.tag(scanned.tag(), place);
        }
        return scanned.end();
    }
}
