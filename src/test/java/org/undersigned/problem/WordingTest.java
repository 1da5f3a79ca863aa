package org.undersigned.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class WordingTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SENTENCES =
            Path.of("src/main/resources/org/undersigned/problem/problems.properties");

    /// What looks like a key: the label of a change, a field, and file names in examples.
    private static final Set<String> NO_KEYS =
            Set.of(
                    "letter.add",
                    "letter.edition",
                    "letter.md",
                    "letter.pdf",
                    "recipients.csv",
                    "roster.csv");

    private static final Pattern KEY =
            Pattern.compile(
                    "\"((?:cli|letter|merge|picture|recipients|roster|store|table|typeset|workflow)"
                            + "\\.[a-z][A-Za-z0-9]*)\"");

    @Test
    void saysWhereWhatAndWhatToDo() {
        Problem problem =
                Problem.error(new Place("letter.md", 7, 1), "letter.unclosedIf", "recipient.state");

        assertThat(new Wording(Locale.US).line(problem))
                .isEqualTo(
                        "letter.md:7:1: The condition on “recipient.state” is never closed; put"
                                + " {{/if}} where it ends");
    }

    @Test
    void quotesTheBeginningOfAnEndlessCell() {
        Problem problem =
                Problem.error(
                        Place.line("r.csv", 2), "roster.unknownStatus", "😀".repeat(90_000), 0);

        assertThat(new Wording(Locale.US).what(problem))
                .hasSizeLessThan(1100)
                .contains("😀…”")
                .endsWith("does not say whether the signer has agreed");
    }

    @Test
    void hasASentenceAndARemedyForEachProblem() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String key : usedKeys()) {
            said.add(key + ".what");
            said.add(key + ".remedy");
        }

        assertThat(sentences().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void saysNoKeyTwice() throws IOException {
        List<String> keys =
                Files.readAllLines(SENTENCES).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();

        assertThat(keys).doesNotHaveDuplicates().isSorted();
    }

    /// In `MessageFormat` apostrophes come in pairs: around braces, or twice for one.
    @Test
    void losesNoApostrophe() throws IOException {
        assertThat(sentences().values())
                .allSatisfy(sentence -> assertThat(apostrophes(sentence)).isEven());
    }

    private static int apostrophes(Object sentence) {
        return (int) sentence.toString().chars().filter(unit -> unit == '\'').count();
    }

    @Test
    void endsNoSentenceWithAFullStop() throws IOException {
        assertThat(sentences().values())
                .allSatisfy(sentence -> assertThat((String) sentence).doesNotEndWith("."));
    }

    /// Every key of a problem is a literal where the problem is found.
    private static Set<String> usedKeys() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(WordingTest::keys)
                    .filter(key -> !NO_KEYS.contains(key))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map(WordingTest::name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MatchResult match) {
        return match.group(1);
    }

    private static Properties sentences() throws IOException {
        Properties sentences = new Properties();
        try (var reader = Files.newBufferedReader(SENTENCES)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
