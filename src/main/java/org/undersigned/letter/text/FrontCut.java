package org.undersigned.letter.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the front matter of a file stands: between two lines of three hyphens.
///
/// @param yaml what stands between them
/// @param line the number of its first line
/// @param body the offset behind it
record FrontCut(String yaml, int line, int body) {

    private static final Pattern OPENING =
            Pattern.compile("\\A\\s*^---[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern CLOSING = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);

    /// Cuts it off; a problem is reported if there is none.
    static Optional<FrontCut> of(Reading reading) {
        SourceText source = reading.source();
        Matcher opening = OPENING.matcher(source.text());
        if (!opening.find()) {
            reading.error(source.at(0), "letter.noFrontMatter");
            return Optional.empty();
        }
        int start = behindLineEnd(source.text(), opening.end());
        Matcher closing = CLOSING.matcher(source.text());
        if (!closing.find(Math.min(start, source.text().length()))) {
            reading.error(source.at(source.line(opening.end()), 1), "letter.frontMatterOpen");
            return Optional.empty();
        }
        return Optional.of(
                new FrontCut(
                        source.text().substring(start, closing.start()),
                        source.line(start),
                        behindLineEnd(source.text(), closing.end())));
    }

    /// Whether a text begins with a front matter, ended or not.
    static boolean isOpened(SourceText source) {
        return OPENING.matcher(source.text()).find();
    }

    private static int behindLineEnd(String text, int end) {
        int behind = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        return Math.min(behind, text.length());
    }
}
