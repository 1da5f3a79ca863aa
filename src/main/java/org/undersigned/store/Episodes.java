package org.undersigned.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The times for which two were one by mistake: from the command that made one line, or one party,
/// of two to the last time that it was undone. Everything that was done in between is undone, too.
///
/// For so long one had what is the other's, such as an address. Whoever erases one of them forgets
/// what became of both in that time.
final class Episodes {

    private final List<Episode> episodes = new ArrayList<>();

    /// Lines and parties that were one with somebody's.
    private record Episode(long from, long to, Set<String> mingled) {}

    /// @param theirs the lines and the parties of whoever is erased
    Episodes(Mergers mergers, Set<String> theirs) {
        mergers.undone()
                .forEach((command, end) -> {
                    Set<String> mingled = closure(mergers.by(command), theirs);
                    if (!mingled.isEmpty()) {
                        episodes.add(new Episode(command, end, mingled));
                    }
                });
    }

    /// Whoever became one with one of them, or with one of those.
    private static Set<String> closure(List<Merger> mergers, Set<String> theirs) {
        List<Set<String>> pairs = mergers.stream().map(it -> Set.of(it.from(), it.into())).toList();
        Set<String> closure = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Set<String> pair : pairs) {
                if (pair.stream().anyMatch(it -> closure.contains(it) || theirs.contains(it))) {
                    more |= closure.addAll(pair);
                }
            }
        }
        return closure;
    }

    /// The lines and parties that were one with theirs.
    Set<String> mingled() {
        Set<String> all = new HashSet<>();
        episodes.forEach(it -> all.addAll(it.mingled()));
        return all;
    }

    /// Whether a row, as a change touched it, was mingled with theirs.
    boolean has(Change change, RowImage image) {
        return episodes.stream()
                .anyMatch(it ->
                        it.from() <= change.sequence()
                                && change.sequence() <= it.to()
                                && whose(image).stream().anyMatch(it.mingled()::contains));
    }

    private static List<String> whose(RowImage image) {
        return switch (image.relation()) {
            case SIGNATORY, PARTY -> List.of(image.id());
            case EVIDENCE -> List.of(Traces.word(image, "signatory_id"));
            case ALIAS -> List.of(Traces.word(image, "party_id"));
            case KINSHIP -> List.of(Traces.word(image, "from_id"), Traces.word(image, "to_id"));
            case LETTER, LETTERHEAD, LOGO, RECIPIENT, SOURCE, VERDICT, MERGER -> List.of();
        };
    }
}
