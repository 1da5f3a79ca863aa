package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.undersigned.problem.Place;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Where the characters of a value stand in the file, in spite of quotation marks and escapes.
final class LinePlaces implements IntFunction<Place> {

    private static final String BRACES = "{{";

    private final Reading reading;
    private final int start;
    private final boolean exact;
    private final int[] tagsRead;
    private final int[] tagsWritten;
    private final Alignment alignment;

    LinePlaces(Reading reading, Yaml yaml, YamlKeys.Words words) {
        boolean plain = words.node().getScalarStyle() == ScalarStyle.PLAIN;
        String whole = yaml.written(words.node());
        this.reading = reading;
        this.start = yaml.offset(words.node()) + (plain || whole.isEmpty() ? 0 : 1);
        String text = words.text();
        String written = plain || whole.isEmpty() ? whole : whole.substring(1);
        this.exact = written.startsWith(text);
        this.tagsRead = tags(text);
        this.tagsWritten = tags(written);
        this.alignment =
                new Alignment(reading.source().text(), start, text, Alignment.manner(words.node()));
    }

    /// Exact where the value is written as it is read; else that of the same tag, counted from the
    /// left, or as far as what is written can be followed.
    ///
    /// @param offset no less than the one asked for before
    @Override
    public Place apply(int offset) {
        if (exact) {
            return reading.source().at(start + offset);
        }
        int tag = Arrays.binarySearch(tagsRead, offset);
        boolean known = tag >= 0 && tag < tagsWritten.length;
        return reading.source().at(known ? start + tagsWritten[tag] : alignment.behind(offset));
    }

    private static int[] tags(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> text.startsWith(BRACES, at))
                .toArray();
    }
}
