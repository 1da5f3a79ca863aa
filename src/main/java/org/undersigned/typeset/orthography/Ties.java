package org.undersigned.typeset.orthography;

import org.undersigned.typeset.orthography.Tie.Kind;
import org.undersigned.typeset.orthography.Tie.Part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Ties words together that are not to be parted at the end of a line: initials, titles and names,
/// signs and numbers, numbers and units. Only spaces that are there change.
final class Ties {

    private static final String LEADING = "([{«‹“‘„‚\"'¿¡—–";
    private static final String TRAILING = ".,;:!?)]}»›”’\"'…—–";

    private final WordKinds words;
    private final Map<String, List<Tie>> byWord = new HashMap<>();
    private final Map<Kind, List<Tie>> byKind = new EnumMap<>(Kind.class);

    private Ties(WordKinds words) {
        this.words = words;
    }

    /// The rows that hold everywhere, and those of the language.
    static Ties of(Locale language) {
        Ties ties = new Ties(new WordKinds(language));
        Rows.lines("ties.txt").forEach(ties::add);
        for (String name : Rows.names(language)) {
            Rows.lines("ties_" + name.replace('-', '_') + ".txt").forEach(ties::add);
        }
        return ties;
    }

    private void add(String row) {
        Tie tie = Tie.read(row);
        switch (tie.parts().getFirst()) {
            case Part.OneOf(var first) ->
                    first.forEach(
                            word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(tie));
            case Part.Any(Kind first) ->
                    byKind.computeIfAbsent(first, _ -> new ArrayList<>()).add(tie);
        }
    }

    /// A word of a text.
    private record Word(int from, int to, String text) {}

    void correct(CopyLine line) {
        List<Word> text = words(line);
        for (int i = 0; i + 1 < text.size(); i++) {
            String first = withoutLeading(text.get(i).text());
            for (Tie tie : byWord.getOrDefault(first, List.of())) {
                tie(tie, text, i, line);
            }
            for (Map.Entry<Kind, List<Tie>> ties : byKind.entrySet()) {
                if (ties.getKey() == Kind.MONTH || words.is(ties.getKey(), first)) {
                    for (Tie tie : ties.getValue()) {
                        tie(tie, text, i, line);
                    }
                }
            }
        }
    }

    private static List<Word> words(CopyLine line) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (Letters.isSpace(line.at(i))) {
                if (start < i) {
                    words.add(new Word(start, i, line.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private void tie(Tie tie, List<Word> text, int at, CopyLine line) {
        int size = tie.parts().size();
        if (at + size > text.size()) {
            return;
        }
        if (!matches(tie, text, at, false) || !matches(tie, text, at, true)) {
            return;
        }
        for (int i = 0; i < size - 1; i++) {
            int space = text.get(at + i).to();
            if (line.at(space) == ' ') {
                line.replace(space, tie.spaces().get(i));
            }
        }
    }

    /// Whether the parts match that are months, or the others. Months are looked at last: their
    /// names take time to get.
    private boolean matches(Tie tie, List<Word> text, int at, boolean months) {
        int size = tie.parts().size();
        for (int i = 0; i < size; i++) {
            boolean apart = i > 0 && text.get(at + i).from() != text.get(at + i - 1).to() + 1;
            boolean month = tie.parts().get(i).isMonth();
            if (apart
                    || (month == months
                            && !matches(tie.parts().get(i), text.get(at + i).text(), i, size))) {
                return false;
            }
        }
        return true;
    }

    /// Brackets and quotes may stand before the first word, marks behind the last.
    private boolean matches(Part part, String word, int index, int size) {
        String rest = index == 0 ? withoutLeading(word) : word;
        if (index == size - 1) {
            rest = withoutLeading(rest);
            while (!matches(part, rest) && endsIn(rest)) {
                rest = rest.substring(0, rest.length() - 1);
            }
        }
        return matches(part, rest);
    }

    private boolean matches(Part part, String word) {
        return switch (part) {
            case Part.OneOf(var any) -> any.contains(word);
            case Part.Any(Kind kind) -> words.is(kind, word);
        };
    }

    private static boolean endsIn(String word) {
        return !word.isEmpty() && TRAILING.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static String withoutLeading(String word) {
        int start = 0;
        while (start < word.length() && LEADING.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        return start == 0 ? word : word.substring(start);
    }
}
