package org.undersigned.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What people call things, and what we call them: the headers of forms and campaign tools and the
/// field each one means; or the words in a cell and the value each one means.
///
/// Read from a text of lines `meaning = phrase | phrase | …`, better phrases first; `lead-in =`
/// lists words that may stand before a phrase without changing what it means. Lines that begin with
/// `#` are remarks. Case, accents, punctuation and spaces make no difference, except in a phrase of
/// nothing else, such as `✓`.
public final class Phrasebook {

    private static final String LEAD_IN = "lead-in";

    /// Nobody asks a longer question, in UTF-16 units; to look for it would take minutes.
    static final int LONGEST = 2000;

    private final Map<String, Entry> entries = new HashMap<>();
    private final List<String> leadIns = new ArrayList<>();
    private final KeyShapes shapes = new KeyShapes();
    private final Memo<Optional<String>> meanings = new Memo<>(this::meaning);

    private record Entry(String meaning, int position) {}

    /// A meaning found.
    ///
    /// @param meaning the field or value
    /// @param stage how much of the header had to be left out to find it: 0 for nothing at all
    /// @param position how many phrases, of all meanings, were read before it: the better one is
    ///   less
    public record Match(String meaning, int stage, int position) {}

    /// @param beside the class beside which the phrases are kept
    /// @param resources the names of their files; where two disagree, the later one is right
    public Phrasebook(Class<?> beside, String... resources) {
        for (String resource : resources) {
            PhraseFile.lines(beside, resource).forEach(this::add);
        }
    }

    private void add(PhraseFile.Line line) {
        for (String phrase : line.phrases()) {
            if (line.meaning().equals(LEAD_IN)) {
                leadIns.add(HeaderWords.words(phrase) + " ");
            } else {
                String key = wholeKey(phrase);
                entries.put(key, new Entry(line.meaning(), entries.size()));
                shapes.add(key);
            }
        }
    }

    /// What a header or a cell means, if anything we know.
    public Optional<Match> match(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String text = HeaderWords.counted(written);
        String whole = HeaderWords.words(text);
        String bare = HeaderWords.words(HeaderWords.withoutBrackets(text));
        String head = HeaderWords.words(HeaderWords.withoutTail(text));
        List<String> attempts =
                List.of(whole, bare, withoutLeadIn(bare), head, withoutLeadIn(head));
        for (int stage = 0; stage < attempts.size(); stage++) {
            Entry entry = entries.get(key(attempts.get(stage)));
            if (entry != null) {
                return Optional.of(new Match(entry.meaning, stage, entry.position));
            }
        }
        return Optional.empty();
    }

    /// What exactly this text means, if anything we know: nothing is left out of it.
    public Optional<String> exact(String text) {
        return text.length() > LONGEST || !shapes.mayHave(text)
                ? Optional.empty()
                : meanings.of(text);
    }

    private Optional<String> meaning(String text) {
        return Optional.ofNullable(entries.get(wholeKey(text))).map(Entry::meaning);
    }

    /// What this text means if there is one slip in it, and one meaning alone is so near.
    public Optional<String> near(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String key = wholeKey(text);
        Set<String> meanings = new HashSet<>();
        entries.forEach((phrase, entry) -> {
            if (Typo.of(phrase, key)) {
                meanings.add(entry.meaning);
            }
        });
        return meanings.size() == 1 ? meanings.stream().findFirst() : Optional.empty();
    }

    /// A sign alone is a key of its own: `?` is not `✓`, though neither has a letter. Whether it is
    /// shown as an emoji (U+FE0F) makes no difference.
    private static String wholeKey(String text) {
        String key = CellText.key(text);
        return key.isEmpty() ? text.replace("\uFE0F", "").strip() : key;
    }

    private String withoutLeadIn(String words) {
        String rest = words;
        for (int i = 0; i < leadIns.size(); i++) {
            if (rest.startsWith(leadIns.get(i))) {
                rest = rest.substring(leadIns.get(i).length());
                i = -1;
            }
        }
        return rest;
    }

    private static String key(String words) {
        return words.replace(" ", "");
    }
}
