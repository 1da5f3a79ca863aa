package org.undersigned.roster.cleaning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/// How words are spelled that stand in capitals: as the same list spells them elsewhere, else as
/// `spellings.txt` has them.
final class Spellings {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// As many words of one list are remembered: a vocabulary grows slowly.
    private static final int MOST = 50_000;

    private final Map<String, String> own = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> shorts;
    private final Set<String> small;
    private final Set<String> particles;
    private final Set<String> after;

    /// By the words themselves, and by what they are in capitals.
    private final Map<String, Count> counts = new HashMap<>();

    private final Map<String, Map<String, Count>> seen = new HashMap<>();

    Spellings() {
        Properties words = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Spellings.class.getResourceAsStream("spellings.txt")),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        set(words, "acronyms").forEach(it -> own.put(it, it));
        set(words, "own").forEach(it -> own.put(it.toUpperCase(Locale.ROOT), it));
        set(words, "whole").forEach(it -> whole.add(it.replace('|', ' ')));
        set(words, "small.whole").forEach(it -> whole.add(it.replace('|', ' ')));
        shorts = set(words, "short");
        small = set(words, "small");
        particles = set(words, "particles");
        after = set(words, "after");
    }

    private static Set<String> set(Properties words, String key) {
        return new HashSet<>(Arrays.asList(SPACE.split(words.getProperty(key, "").strip())));
    }

    /// Learns from a name that has both capitals and small letters.
    void learn(String name) {
        int from = 0;
        for (int to = 0; to <= name.length(); to++) {
            if (to == name.length() || isSpace(name.charAt(to))) {
                learnPiece(name, from, to);
                from = to + 1;
            }
        }
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || (unit >= '\t' && unit <= '\r');
    }

    /// Learns from the letters of a piece, without what stands around them.
    private void learnPiece(String name, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetter(name.codePointAt(start))) {
            start += Character.charCount(name.codePointAt(start));
        }
        while (end > start && !Character.isLetter(name.codePointBefore(end))) {
            end -= Character.charCount(name.codePointBefore(end));
        }
        if (end - start < 2 || seen.size() >= MOST) {
            return;
        }
        String word = name.substring(start, end);
        Count count = counts.get(word);
        if (count == null) {
            count = new Count();
            counts.put(word, count);
            seen.computeIfAbsent(word.toUpperCase(Locale.ROOT), _ -> new HashMap<>())
                    .put(word, count);
        }
        count.times++;
    }

    /// How often a word was seen.
    private static final class Count {
        private int times;
    }

    /// How a word is spelled that stands in capitals here, or empty if nobody knows. Of several
    /// spellings the commonest is right, of equals the first of the alphabet.
    String of(String capitals) {
        Map<String, Count> spellings = seen.get(capitals);
        if (spellings != null) {
            return spellings.entrySet().stream()
                    .max(
                            Comparator.comparingInt(
                                            (Map.Entry<String, Count> it) -> it.getValue().times)
                                    .thenComparing(
                                            Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
        return own.getOrDefault(capitals, "");
    }

    /// Whether a whole name is meant to be in capitals.
    boolean isMeant(String name) {
        return whole.contains(name);
    }

    /// Whether these two or three letters are a word.
    boolean isShortWord(String capitals) {
        return shorts.contains(capitals) || small.contains(capitals.toLowerCase(Locale.ROOT));
    }

    /// Whether this is written small within a name.
    boolean isSmall(String word) {
        return small.contains(word);
    }

    /// Whether this is written small within the name of a person.
    boolean isParticle(String word, String before) {
        return particles.contains(word) || (after.contains(word) && particles.contains(before));
    }
}
