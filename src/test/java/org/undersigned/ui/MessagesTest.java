package org.undersigned.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/undersigned");
    private static final Path SENTENCES =
            Path.of("src/main/resources/org/undersigned/ui/messages.properties");

    /// A key that is asked for as it stands.
    private static final Pattern ASKED =
            Pattern.compile("(?:text|say)\\(\\s*\"([a-z][A-Za-z0-9.]*)\"");

    /// A word in quotes that may be a key or the last part of one.
    private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z][A-Za-z0-9.]*)\"");

    @Test
    void knowsThePluralsOfTheLanguage() {
        Messages messages = new Messages(Locale.US);

        assertThat(messages.text("status.measure", 1, 2)).isEqualTo("1 word, 2 pages");
        assertThat(messages.text("status.measure", 1126, 1)).isEqualTo("1,126 words, 1 page");
    }

    @Test
    void hasEverySentenceThatIsAskedFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String source : sources(SOURCES.resolve("ui"))) {
            ASKED.matcher(source).results().forEach(it -> asked.add(it.group(1)));
        }
        asked.removeIf(key -> key.endsWith("."));

        assertThat(keys()).containsAll(asked);
    }

    /// Keys are written out, or put together of a beginning and a last part that both stand in the
    /// sources; words for values follow the names of the values.
    @Test
    void hasNoSentenceThatNobodyAsksFor() throws IOException {
        Set<String> quoted =
                sources(SOURCES).stream()
                        .flatMap(source -> QUOTED.matcher(source).results())
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        List<String> unasked = keys().stream().filter(key -> !isAskedFor(key, quoted)).toList();

        assertThat(unasked).isEmpty();
    }

    @Test
    void isInOrderAndSaysNothingTwice() throws IOException {
        assertThat(keys()).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void isMadeOfPatternsThatCanBeRead() throws IOException {
        for (String line : lines()) {
            String pattern = line.substring(line.indexOf('=') + 1);
            assertThat(new MessageFormat(pattern, Locale.US).toPattern()).as(line).isNotEmpty();
        }
    }

    private static boolean isAskedFor(String key, Set<String> quoted) {
        if (quoted.contains(key) || key.startsWith("word.")) {
            return true;
        }
        if (key.endsWith(".many")) {
            return quoted.contains(key.substring(0, key.length() - ".many".length()));
        }
        int dot = key.lastIndexOf('.');
        return quoted.contains(key.substring(dot + 1))
                && quoted.contains(key.substring(0, dot + 1));
    }

    private static List<String> keys() throws IOException {
        return lines().stream().map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(SENTENCES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(path -> path.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .toList();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
