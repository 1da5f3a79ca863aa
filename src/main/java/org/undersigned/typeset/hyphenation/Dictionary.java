package org.undersigned.typeset.hyphenation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The patterns and exceptions of one language. Immutable once read.
final class Dictionary {

    /// TeX looks at no longer words either (*TeX: The Program* §891).
    private static final int LONGEST_WORD = 63;

    private final PatternTrie patterns;
    private final Map<String, List<Integer>> exceptions;
    private final PatternFile file;

    private Dictionary(
            PatternTrie patterns, Map<String, List<Integer>> exceptions, PatternFile file) {
        this.patterns = patterns;
        this.exceptions = exceptions;
        this.file = file;
    }

    static Dictionary read(Path folder, PatternFile file) throws IOException {
        PatternTrie patterns = new PatternTrie();
        for (String pattern : lines(folder.resolve(file.name() + ".pat.txt"))) {
            patterns.add(pattern);
        }
        Map<String, List<Integer>> exceptions = new HashMap<>();
        Path list = folder.resolve(file.name() + ".hyp.txt");
        for (String word : Files.exists(list) ? lines(list) : List.<String>of()) {
            exceptions.put(word.replace("-", ""), hyphensOf(word));
        }
        return new Dictionary(patterns, Map.copyOf(exceptions), file);
    }

    private static List<String> lines(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        return lines;
    }

    private static List<Integer> hyphensOf(String exception) {
        List<Integer> points = new ArrayList<>();
        int letters = 0;
        for (int i = 0; i < exception.length(); i++) {
            if (exception.charAt(i) == '-') {
                points.add(letters);
            } else {
                letters++;
            }
        }
        return List.copyOf(points);
    }

    /// The points of a word, or of each of the words that apostrophes join.
    List<Integer> points(String word) {
        List<Integer> points = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= word.length(); end++) {
            if (end == word.length() || (!file.elides() && isApostrophe(word.charAt(end)))) {
                addPoints(word.substring(start, end), start, points);
                start = end + 1;
            }
        }
        return List.copyOf(points);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private void addPoints(String word, int offset, List<Integer> points) {
        Letters letters = Letters.of(word);
        if (letters.size() < file.left() + file.right() || letters.size() > LONGEST_WORD) {
            return;
        }
        List<Integer> exception = exceptions.get(letters.text());
        for (int point : exception != null ? exception : patternPoints(letters.text())) {
            points.add(offset + letters.start(point));
        }
    }

    /// Odd values are hyphens, even ones forbid them (Liang, chapter 2).
    private List<Integer> patternPoints(String letters) {
        byte[] values = patterns.values("." + letters + ".");
        List<Integer> points = new ArrayList<>();
        for (int i = file.left(); i <= letters.length() - file.right(); i++) {
            if (values[i + 1] % 2 == 1) {
                points.add(i);
            }
        }
        return points;
    }
}
