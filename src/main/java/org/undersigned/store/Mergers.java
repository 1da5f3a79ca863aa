package org.undersigned.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who became one with whom by which command, as the journal has it, and whether that is the case.
///
/// Entries from before version 6 do not say it: there evidence that names a line tells, and which
/// parties were touched together.
final class Mergers {

    private static final String MERGED = "step.directory.merge";

    private final Map<Long, List<Merger>> made = new HashMap<>();
    private final Map<Long, Long> undone = new HashMap<>();
    private final Map<String, Set<String>> linked = new HashMap<>();

    /// Takes note of an entry, the oldest first.
    void note(Change change, Images before, Images after) {
        switch (change.kind()) {
            case BEGINNING, COMMAND -> {
                List<Merger> mergers = of(change, before, after);
                if (!mergers.isEmpty()) {
                    made.put(change.sequence(), mergers);
                    link(mergers, before);
                }
            }
            case UNDO -> undone.put(change.target(), change.sequence());
            case REDO -> undone.remove(change.target());
            case MIGRATION, ERASURE -> {}
        }
    }

    /// Those that a command made.
    List<Merger> by(long command) {
        return made.getOrDefault(command, List.of());
    }

    /// All that are the case.
    List<Merger> lasting() {
        return lastingCommands().stream()
                .sorted()
                .map(this::by)
                .flatMap(Collection::stream)
                .toList();
    }

    /// The commands that made them.
    Set<Long> lastingCommands() {
        Set<Long> commands = new HashSet<>(made.keySet());
        commands.removeAll(undone.keySet());
        return commands;
    }

    /// The commands that made any and were undone at last, and the entries by which.
    Map<Long, Long> undone() {
        Map<Long, Long> commands = new HashMap<>(undone);
        commands.keySet().retainAll(made.keySet());
        return commands;
    }

    /// The lines that were linked to a party when it became one with another.
    Set<String> linkedTo(String party) {
        return linked.getOrDefault(party, Set.of());
    }

    private void link(List<Merger> mergers, Images before) {
        Set<String> gone = new HashSet<>();
        mergers.stream()
                .filter(it -> it.kind() == Relation.PARTY)
                .forEach(it -> gone.add(it.from()));
        if (!gone.isEmpty()) {
            all(before, Relation.SIGNATORY)
                    .forEach(it -> {
                        String party = Traces.word(it, "party_id");
                        if (gone.contains(party)) {
                            linked.computeIfAbsent(party, _ -> new HashSet<>()).add(it.id());
                        }
                    });
        }
    }

    private static List<Merger> of(Change change, Images before, Images after) {
        List<Merger> told = added(before, after, Relation.MERGER).map(Merger::read).toList();
        if (!told.isEmpty()) {
            return told;
        }
        List<Merger> guessed = new ArrayList<>();
        added(before, after, Relation.EVIDENCE)
                .filter(it -> !Traces.word(it, "line_id").isEmpty())
                .forEach(it ->
                        guessed.add(
                                new Merger(
                                        Relation.SIGNATORY,
                                        Traces.word(it, "line_id"),
                                        Traces.word(it, "signatory_id"))));
        if (change.label().key().equals(MERGED)) {
            Set<String> left = new HashSet<>();
            all(after, Relation.PARTY).forEach(it -> left.add(it.id()));
            all(before, Relation.PARTY)
                    .map(RowImage::id)
                    .filter(it -> !left.contains(it))
                    .forEach(from ->
                            left.forEach(
                                    into -> guessed.add(new Merger(Relation.PARTY, from, into))));
        }
        return guessed;
    }

    private static Stream<RowImage> added(Images before, Images after, Relation relation) {
        return IntStream.range(0, after.size())
                .filter(i -> before.relation(i) == null && after.relation(i) == relation)
                .mapToObj(after::at);
    }

    private static Stream<RowImage> all(Images images, Relation relation) {
        return IntStream.range(0, images.size())
                .filter(i -> images.relation(i) == relation)
                .mapToObj(images::at);
    }
}
