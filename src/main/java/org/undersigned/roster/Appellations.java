package org.undersigned.roster;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands around the names of people and is no part of them: honorifics before, degrees,
/// generations and roles behind. Small letters without dots; read from `people.properties`.
public final class Appellations {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Properties WORDS = read();

    private Appellations() {}

    private static Properties read() {
        Properties words = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Appellations.class.getResourceAsStream("people.properties")),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// What stands before a name in a language, those of all languages included.
    ///
    /// @param language its ISO 639 code
    public static Set<String> honorifics(String language) {
        return words("honorific", "honorific." + language);
    }

    /// Those of which two before one name are a couple.
    public static Set<String> ofCouples() {
        return words("honorific.couple");
    }

    /// What people are or do, and what none of them is called.
    public static Set<String> roles() {
        return words("role");
    }

    /// The same with roles that are given names, too.
    public static Set<String> rolesAndNames() {
        return words("role", "role.given");
    }

    /// Degrees, generations and orders.
    public static Set<String> suffixes() {
        return words("suffix");
    }

    /// Those of them that need no comma before them.
    public static Set<String> plainSuffixes() {
        return words("suffix.plain");
    }

    private static Set<String> words(String... keys) {
        return Stream.of(keys)
                .flatMap(it -> SPACE.splitAsStream(WORDS.getProperty(it, "").strip()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
