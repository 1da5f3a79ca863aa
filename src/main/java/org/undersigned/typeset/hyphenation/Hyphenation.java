package org.undersigned.typeset.hyphenation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Hyphenates words of the languages that have patterns; words of others stay whole.
///
/// The patterns of a language are read when its first word comes, once; threads share them.
///
/// ```java
/// Hyphenation hyphenation = new Hyphenation(Path.of("assets"));
/// hyphenation.points("concatenation", Locale.US); // 3, 7, 9: con-cate-na-tion
/// ```
public final class Hyphenation {

    /// By language. A regional form has the patterns of its language until it has its own.
    private static final Map<String, PatternFile> FILES =
            Map.of("en", new PatternFile("hyph-en-us", 2, 3));

    private final Path folder;
    private final ConcurrentHashMap<String, Dictionary> dictionaries = new ConcurrentHashMap<>();

    /// @param assets the folder in which `hyphenation` lies; nothing is read yet
    public Hyphenation(Path assets) {
        this.folder = assets.resolve("hyphenation");
    }

    /// Where a word may be broken: the numbers of characters (UTF-16) before each hyphen,
    /// ascending.
    ///
    /// @param word letters only, in any case
    /// @throws UncheckedIOException if the language's patterns cannot be read
    public List<Integer> points(String word, Locale language) {
        return dictionary(language).map(dictionary -> dictionary.points(word)).orElse(List.of());
    }

    private Optional<Dictionary> dictionary(Locale language) {
        return Optional.ofNullable(FILES.get(language.getLanguage()))
                .map(file -> dictionaries.computeIfAbsent(file.name(), name -> read(file)));
    }

    private Dictionary read(PatternFile file) {
        try {
            return Dictionary.read(folder, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
