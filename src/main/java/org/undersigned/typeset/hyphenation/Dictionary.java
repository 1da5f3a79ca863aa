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
    private final int left;
    private final int right;

    private Dictionary(
            PatternTrie patterns, Map<String, List<Integer>> exceptions, int left, int right) {
        this.patterns = patterns;
        this.exceptions = exceptions;
        this.left = left;
        this.right = right;
    }

    static Dictionary read(Path folder, PatternFile file) throws IOException {
        PatternTrie patterns = new PatternTrie();
        for (String pattern : lines(folder.resolve(file.name() + ".pat.txt"))) {
            patterns.add(pattern);
        }
        Map<String, List<Integer>> exceptions = new HashMap<>();
        for (String word : lines(folder.resolve(file.name() + ".hyp.txt"))) {
            exceptions.put(word.replace("-", ""), hyphensOf(word));
        }
        return new Dictionary(patterns, Map.copyOf(exceptions), file.left(), file.right());
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

    List<Integer> points(String word) {
        if (word.length() < left + right || word.length() > LONGEST_WORD) {
            return List.of();
        }
        String lower = lowerCase(word);
        List<Integer> exception = exceptions.get(lower);
        return exception != null ? exception : patternPoints(lower);
    }

    /// Odd values are hyphens, even ones forbid them (Liang, chapter 2).
    private List<Integer> patternPoints(String word) {
        byte[] values = patterns.values("." + word + ".");
        List<Integer> points = new ArrayList<>();
        for (int i = left; i <= word.length() - right; i++) {
            if (values[i + 1] % 2 == 1) {
                points.add(i);
            }
        }
        return List.copyOf(points);
    }

    /// Letter by letter, so that indexes stay as they are.
    private static String lowerCase(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }
}
