package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.font.Direction;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Unicode's own test of UAX #9, reduced: the levels are the JDK's, the order is ours.
class BidiCharacterTest {

    private static final String FILE = "BidiCharacterTest.txt";

    /// Where the JDK, as ICU does, differs: brackets or isolates parted by embeddings, marks that
    /// combine with a closing bracket, more than sixty brackets in each other. Nobody writes so.
    private static final Pattern ODD =
            Pattern.compile(".*\\b(202[A-E]|033\\d|20D6)\\b.*|0061 (0028 ){62,}.*");

    /// @param paragraph 0 for left to right, 1 for right to left, 2 for as its first letter
    /// @param levels one for each character, `x` for those that are removed (X9)
    /// @param order the indices of those that are not, from left to right
    private record Case(String codes, int paragraph, List<String> levels, String order) {

        static Case of(String line) {
            String[] fields = line.split(";", -1);
            return new Case(
                    fields[0],
                    Integer.parseInt(fields[1]),
                    List.of(fields[3].split(" ", -1)),
                    fields.length > 4 ? fields[4] : "");
        }

        String text() {
            return Arrays.stream(codes.split(" "))
                    .map(code -> Character.toString(Integer.parseInt(code, 16)))
                    .collect(Collectors.joining());
        }
    }

    @Test
    void ordersEachLineAsUnicodeDoes() {
        List<Case> wrong =
                UnicodeFile.cases(FILE, Case::of).stream()
                        .filter(one -> !one.order.equals(order(one)))
                        .toList();
        assertThat(wrong).extracting(Case::codes).allMatch(codes -> ODD.matcher(codes).matches());
        assertThat(wrong).hasSizeLessThan(32);
        assertThat(UnicodeFile.cases(FILE, Case::of)).hasSizeGreaterThan(1_000);
    }

    private static String order(Case one) {
        String text = one.text();
        Levels levels =
                switch (one.paragraph) {
                    case 0 -> Levels.ofText(text, Direction.LEFT_TO_RIGHT);
                    case 1 -> Levels.ofText(text, Direction.RIGHT_TO_LEFT);
                    default -> Levels.of(text, Direction.LEFT_TO_RIGHT, Reading.NAME);
                };
        int[] starts = new int[text.codePointCount(0, text.length())];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = text.offsetByCodePoints(starts[i - 1], 1);
        }
        int[] kept =
                Arrays.stream(VisualOrder.of(depths(starts, levels)))
                        .filter(i -> !one.levels.get(i).equals("x"))
                        .toArray();
        return Arrays.stream(kept).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static int[] depths(int[] starts, Levels levels) {
        return Arrays.stream(starts).map(start -> levels.at(start).depth()).toArray();
    }
}
