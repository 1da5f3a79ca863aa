package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.typeset.paragraph.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Unicode's own test of UAX #14, reduced to what is not written in the alphabets of Europe, whose
/// lines end by rules of ours.
///
/// Of all 19,338 cases ICU 79 agrees with 19,329, the JDK with 12,039.
class LineBreakTest {

    private static final String FILE = "LineBreakTest.txt";

    /// @param text one line of the file, without its marks
    /// @param breaks the indices at which a line may end
    private record Case(String text, List<Integer> breaks) {

        static Case of(String line) {
            StringBuilder text = new StringBuilder();
            List<Integer> breaks = new ArrayList<>();
            for (String part : line.strip().split("\\s+", -1)) {
                switch (part) {
                    case "÷" -> breaks.add(text.length());
                    case "×" -> {}
                    default -> text.appendCodePoint(Integer.parseInt(part, 16));
                }
            }
            breaks.removeLast(); // the end of the text
            return new Case(text.toString(), breaks);
        }

        /// Korean is kept whole between its spaces, which is a choice that UAX #14 leaves open.
        boolean isKorean() {
            return text.codePoints()
                    .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        }
    }

    /// Where we differ: after one of several spaces, which is the same line; at a space before a
    /// mark that stays behind, which is no typist's; and before a mark that ICU 79 does not know
    /// yet.
    private static final Pattern DIFFERENT =
            Pattern.compile(".* [ \\x{301C}\\x{FE56}\\x{FEFF}].*|.*\\x{16FE4}");

    @Test
    void endsLinesWhereUnicodeDoes() {
        List<Case> cases =
                UnicodeFile.cases(FILE, Case::of).stream().filter(one -> !one.isKorean()).toList();

        assertThat(cases).hasSizeGreaterThan(1_400);
        assertThat(cases)
                .filteredOn(one -> !breaks(one.text).equals(one.breaks))
                .hasSizeLessThan(120)
                .extracting(Case::text)
                .allMatch(text -> DIFFERENT.matcher(text).matches());
    }

    private static List<Integer> breaks(String text) {
        List<Integer> breaks = new ArrayList<>();
        for (Token token : Tokens.of(text)) {
            if (token.kind() == Kind.SPACE && token.to() < text.length()) {
                breaks.add(token.to());
            } else if (token.kind() == Kind.WORD) {
                Ideographs.boundaries(text.substring(token.from(), token.to()), Locale.ENGLISH)
                        .forEach(at -> breaks.add(token.from() + at));
            }
        }
        return breaks;
    }
}
