package org.undersigned.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The times for which lines were one by mistake: from the command that made one line of two to the
/// last time that it was undone. Everything that was done in between is undone, too.
///
/// For so long one line had what is the other's, such as an address. Whoever erases one of them
/// forgets what became of both in that time.
final class Episodes {

    private final Set<String> there;
    private final Map<Long, Long> ends = new HashMap<>();
    private final Map<Long, List<Set<String>>> pairs = new HashMap<>();

    /// Lines that were one.
    private record Episode(long from, long to, Set<String> lines) {}

    /// @param changes all entries of the journal
    /// @param there the lines that there are
    Episodes(List<Change> changes, Set<String> there) {
        this.there = there;
        for (Change change : changes) {
            if (change.kind() == Change.Kind.UNDO) {
                ends.put(change.target(), change.sequence());
            }
        }
    }

    /// Takes note of a row that a change touched.
    void note(Change change, RowImage image) {
        String merged = image.relation() == Relation.EVIDENCE ? Traces.word(image, "line_id") : "";
        if (there.contains(merged) && ends.containsKey(change.sequence())) {
            pairs.computeIfAbsent(change.sequence(), _ -> new ArrayList<>())
                    .add(Set.of(merged, Traces.word(image, "signatory_id")));
        }
    }

    /// The rows of lines that were one with these for a while.
    ///
    /// @param lines who is erased
    Mingled with(Set<String> lines) {
        List<Episode> episodes = new ArrayList<>();
        pairs.forEach((sequence, all) -> {
            Set<String> mingled = closure(all, lines);
            if (!mingled.isEmpty()) {
                episodes.add(new Episode(sequence, ends.getOrDefault(sequence, sequence), mingled));
            }
        });
        return (change, image) ->
                episodes.stream()
                        .anyMatch(it ->
                                it.from() <= change.sequence()
                                        && change.sequence() <= it.to()
                                        && it.lines().contains(line(image)));
    }

    /// Whoever became one with one of them, or with one of those.
    private static Set<String> closure(List<Set<String>> pairs, Set<String> lines) {
        Set<String> closure = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Set<String> pair : pairs) {
                if (pair.stream().anyMatch(it -> closure.contains(it) || lines.contains(it))) {
                    more |= closure.addAll(pair);
                }
            }
        }
        return closure;
    }

    private static String line(RowImage image) {
        return switch (image.relation()) {
            case SIGNATORY -> image.id();
            case EVIDENCE -> Traces.word(image, "signatory_id");
            case ALIAS, KINSHIP, LETTER, LETTERHEAD, LOGO, PARTY, RECIPIENT, SOURCE, VERDICT -> "";
        };
    }

    /// Whether a row, as a change touched it, was mingled with theirs.
    @FunctionalInterface
    interface Mingled {
        boolean has(Change change, RowImage image);
    }
}
