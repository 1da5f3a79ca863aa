package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.font.Cut;
import org.undersigned.font.Direction;
import org.undersigned.font.Family;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Origin;
import org.undersigned.measure.Length;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/// Paragraphs of words of each language and what else letters are full of, in both faces, at all
/// sizes, at many measures, justified and ragged, with and without hanging marks.
class LanguagesTest {

    /// What no line may end within where it has room.
    private static final List<String> WHOLE =
            List.of(
                    "1,200,000",
                    "10.5",
                    "4(a)(2)",
                    "24/7",
                    "2026-11-26",
                    "+1-202-555-0143",
                    "H.R.",
                    "U.S.C.",
                    "12-345",
                    "$1.2",
                    "50%",
                    "of…");

    private static final List<String> OTHER =
            List.of(
                    "https://www.example.org/reports/2026/annual-report_final.pdf?page=12",
                    "first.last@office.example.org",
                    "Rechtsschutzversicherungsgesellschaften",
                    "x".repeat(300),
                    "word—word",
                    "yes — no",
                    "1914–1918",
                    "and/or",
                    "mother-in-law",
                    "(in parentheses)",
                    "“quoted”");

    private static final String NEVER_FIRST = ".,:;!?)]}”’…–—%";

    private final Sample sample = new Sample();

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "es", "fr", "de", "pt", "it", "pl", "nl"})
    @Timeout(60)
    void setsWellWhateverIsSaid(String language) throws IOException {
        List<String> words =
                Files.readAllLines(Path.of("src/test/resources/hyphenation", language + ".txt"));
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            String text = text(words, random);
            Form form = form(random, Locale.forLanguageTag(language));
            Family family = random.nextBoolean() ? sample.fonts.serif() : sample.fonts.sans();
            Length size = Length.points(random.nextInt(9, 14));
            Type type = new Type(family, Cut.REGULAR, size, Length.ZERO);
            Stretch stretch = new Stretch(text, type, Ink.BLACK, 1, Origin.NONE);
            List<Line> lines = sample.setter.set(List.of(stretch), form);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(form.width()));
            assertWellBroken(lines, text, form.width().compareTo(Length.points(120)) > 0);
        }
    }

    private static void assertWellBroken(List<Line> lines, String text, boolean roomy) {
        List<String> read = Sample.read(lines);
        String whole = String.join("", read);
        assertThat(whole.replace("¬", "")).isEqualTo(text);
        if (!roomy) {
            return;
        }
        assertThat(read).allMatch(line -> NEVER_FIRST.indexOf(line.charAt(0)) < 0);
        String marked = String.join("|", read);
        for (String unit : WHOLE) {
            assertThat(count(marked, unit)).as(unit).isEqualTo(count(text, unit));
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String text(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(20, 100);
        for (int i = 0; i < count; i++) {
            String word =
                    switch (random.nextInt(12)) {
                        case 0 -> WHOLE.get(random.nextInt(WHOLE.size()));
                        case 1 -> OTHER.get(random.nextInt(OTHER.size()));
                        default -> words.get(random.nextInt(words.size())).replace("-", "");
                    };
            text.append(i == 0 ? "" : " ").append(word);
            text.append(random.nextInt(8) == 0 ? "," : "");
        }
        return text.toString();
    }

    private static Form form(Random random, Locale language) {
        return new Form(
                Length.points(random.nextInt(60, 500)),
                Length.ZERO,
                Length.ZERO,
                random.nextInt(3) > 0,
                true,
                language,
                Direction.LEFT_TO_RIGHT,
                Reading.TEXT,
                random.nextBoolean());
    }
}
