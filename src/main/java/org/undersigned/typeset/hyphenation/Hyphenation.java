package org.undersigned.typeset.hyphenation;

import org.undersigned.problem.BrokenInstallation;

import java.io.IOException;
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

    private static final PatternFile BRITISH = new PatternFile("hyph-en-gb", 2, 3);

    /// By language, or language and region. A region without patterns of its own has those of its
    /// language: so has Switzerland, for whose spelling since the reform there are none.
    private static final Map<String, PatternFile> FILES =
            Map.ofEntries(
                    Map.entry("en", new PatternFile("hyph-en-us", 2, 3)),
                    Map.entry("en-GB", BRITISH),
                    Map.entry("en-IE", BRITISH),
                    Map.entry("en-AU", BRITISH),
                    Map.entry("en-NZ", BRITISH),
                    Map.entry("en-IN", BRITISH),
                    Map.entry("en-ZA", BRITISH),
                    Map.entry("es", new PatternFile("hyph-es", 2, 2)),
                    Map.entry("fr", new PatternFile("hyph-fr", 2, 2).withElisions()),
                    Map.entry("de", new PatternFile("hyph-de-1996", 2, 2)),
                    Map.entry("pt", new PatternFile("hyph-pt", 2, 3)),
                    Map.entry("it", new PatternFile("hyph-it", 2, 2).withElisions()),
                    Map.entry("pl", new PatternFile("hyph-pl", 2, 2)),
                    Map.entry("nl", new PatternFile("hyph-nl", 2, 2)));

    private final Path folder;
    private final ConcurrentHashMap<String, Dictionary> dictionaries = new ConcurrentHashMap<>();

    /// @param assets the folder in which `hyphenation` lies; nothing is read yet
    public Hyphenation(Path assets) {
        this.folder = assets.resolve("hyphenation");
    }

    /// Where a word may be broken: the numbers of characters (UTF-16) before each hyphen,
    /// ascending.
    ///
    /// @param word letters in any case, with accents in one or apart, and apostrophes between them
    /// @throws BrokenInstallation if the language's patterns cannot be read
    public List<Integer> points(String word, Locale language) {
        return dictionary(language).map(dictionary -> dictionary.points(word)).orElse(List.of());
    }

    private Optional<Dictionary> dictionary(Locale language) {
        String region = language.getLanguage() + "-" + language.getCountry();
        return Optional.ofNullable(FILES.get(region))
                .or(() -> Optional.ofNullable(FILES.get(language.getLanguage())))
                .map(file -> dictionaries.computeIfAbsent(file.name(), name -> read(file)));
    }

    private Dictionary read(PatternFile file) {
        try {
            return Dictionary.read(folder, file);
        } catch (IOException e) {
            throw new BrokenInstallation(folder.resolve(file.name() + ".pat.txt"), e);
        }
    }
}
