package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What rows took of somebody who is erased and had become one with them: that goes, too, and what
/// is their own stays. Who became one with these later may have taken it from them.
///
/// The journal is gone through from the beginning. While a merge is in effect, what its rows say is
/// what they would say without it; so what was done since can still be undone.
final class Takings {

    /// Columns that change together.
    private static final List<Set<String>> TOGETHER =
            List.of(
                    Set.of("status", "status_at", "recorded_by", "source"),
                    Set.of("signature", "signature_picture"),
                    Set.of("logo", "logo_picture"));

    private static final Set<String> NOT_TAKEN = Set.of("version", "other");

    private final Mergers mergers;
    private final Set<Long> lasting;
    private final Predicate<RowImage> theirs;
    private final Map<String, List<Taking>> byRow = new HashMap<>();
    private final List<byte[]> exhibits = new ArrayList<>();
    private final Set<String> moved = new HashSet<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private Set<Long> before = Set.of();
    private Set<Long> after = Set.of();
    private Set<Long> either = Set.of();

    /// @param theirs the rows of whoever is erased
    Takings(Mergers mergers, Predicate<RowImage> theirs) {
        this.mergers = mergers;
        this.lasting = mergers.lastingCommands();
        this.theirs = theirs;
    }

    /// Goes to the next entry.
    void enter(Change change, Images old, Images now) {
        before = after;
        Set<Long> effective = new HashSet<>(before);
        switch (change.kind()) {
            case BEGINNING, COMMAND -> effective.add(change.sequence());
            case UNDO -> effective.remove(change.target());
            case REDO -> effective.add(change.target());
            case MIGRATION, ERASURE -> {}
        }
        effective.retainAll(lasting);
        after = effective;
        either = new HashSet<>(before);
        either.addAll(after);
        first.clear();
        last.clear();
        for (int i = 0; !before.equals(after) && i < old.size(); i++) {
            String row = new RowChange(old.at(i), now.at(i)).row().id();
            first.putIfAbsent(row, i);
            last.put(row, i);
        }
        if (lasting.contains(change.sequence())) {
            learn(change.sequence(), old, now);
        }
    }

    /// A change to a row without what that had of them.
    ///
    /// @param index which change of the entry: between the first and the last to one row, that may
    ///   have what it has after either
    RowChange without(RowChange change, int index) {
        String row = change.row().id();
        RowImage old =
                without(change.before(), first.getOrDefault(row, index) == index ? before : either);
        RowImage now =
                without(change.after(), last.getOrDefault(row, index) == index ? after : either);
        return new RowChange(old, now);
    }

    /// A row as it is now, without what it has of them.
    RowImage without(RowImage image) {
        return Objects.requireNonNullElse(without(image, after), image);
    }

    /// Whether a name or a kin was theirs and is somebody's who became one with them.
    boolean isMoved(RowImage image) {
        return moved.contains(image.id());
    }

    /// The rows that took something.
    Set<String> rows() {
        return byRow.keySet();
    }

    /// What is evidence instead of lines that had something of them.
    List<byte[]> exhibits() {
        return exhibits;
    }

    private @Nullable RowImage without(@Nullable RowImage image, Set<Long> effective) {
        RowImage less = image;
        if (image != null) {
            for (Taking taking : byRow.getOrDefault(image.id(), List.of())) {
                if (effective.contains(taking.command()) && less != null) {
                    less = taking.without(less);
                }
            }
        }
        return less;
    }

    private void learn(long command, Images old, Images now) {
        Map<String, RowImage> gone = new HashMap<>();
        List<RowChange> rows = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            RowChange row = new RowChange(old.at(i), now.at(i));
            rows.add(row);
            if (row.before() != null && row.after() == null) {
                gone.put(row.before().id(), row.before());
            }
        }
        Map<String, List<RowImage>> given = new HashMap<>();
        for (Merger merger : mergers.by(command)) {
            RowImage from = gone.get(merger.from());
            if (from != null) {
                given.computeIfAbsent(merger.into(), _ -> new ArrayList<>()).add(from);
                move(merger, rows, gone.values());
            }
        }
        for (RowChange row : rows) {
            List<RowImage> from = given.getOrDefault(row.row().id(), List.of());
            if (row.before() != null && row.after() != null && !from.isEmpty()) {
                learn(command, row.before(), row.after(), from);
            } else if (row.before() == null && row.after() != null) {
                exhibit(command, row.after(), gone);
            }
        }
    }

    /// Learns what a row took in one change.
    private void learn(long command, RowImage old, RowImage now, List<RowImage> given) {
        RowImage own = cleaned(old);
        for (Map<String, Object> taken : taken(old, now)) {
            given.stream()
                    .filter(it -> says(it, taken))
                    .findFirst()
                    .filter(it -> theirs.test(it) || !says(cleaned(it), taken))
                    .ifPresent(_ -> {
                        Map<String, Object> without = new TreeMap<>(own.values());
                        without.keySet().retainAll(taken.keySet());
                        add(old.id(), new Taking(command, taken, without, Map.of()));
                    });
        }
        Map<String, String> columns = Taking.columns(now, old);
        for (RowImage from : given) {
            Map<String, String> some = Taking.columns(from, old);
            some.entrySet().retainAll(columns.entrySet());
            columns.keySet().removeAll(some.keySet());
            if (!theirs.test(from)) {
                some.entrySet().removeAll(Taking.columns(cleaned(from), old).entrySet());
            }
            if (!some.isEmpty()) {
                add(old.id(), new Taking(command, Map.of(), Map.of(), some));
            }
        }
    }

    /// What a row says anew, in columns that change together.
    private static Iterable<Map<String, Object>> taken(RowImage old, RowImage now) {
        Map<Set<String>, Map<String, Object>> taken = new HashMap<>();
        now.values()
                .forEach((column, value) -> {
                    if (!value.equals(old.values().get(column)) && !NOT_TAKEN.contains(column)) {
                        taken.computeIfAbsent(group(column), _ -> new TreeMap<>())
                                .put(column, value);
                    }
                });
        return taken.values();
    }

    private RowImage cleaned(RowImage image) {
        RowImage clean = image;
        for (Taking taking : byRow.getOrDefault(image.id(), List.of())) {
            clean = taking.without(clean);
        }
        return clean;
    }

    /// Finds the names and the kin that went from one party to another with it.
    private void move(Merger merger, List<RowChange> rows, Iterable<RowImage> gone) {
        Set<String> taken = new HashSet<>();
        for (RowImage image : gone) {
            String what = belonging(image, merger.from());
            if (!what.isEmpty() && (theirs.test(image) || moved.contains(image.id()))) {
                taken.add(what);
            }
        }
        for (RowChange row : rows) {
            if (row.before() == null && taken.contains(belonging(row.row(), merger.into()))) {
                moved.add(row.row().id());
            }
        }
    }

    /// What a name or a kin of a party is, whosever it is; empty if it is not this one's.
    private static String belonging(RowImage image, String party) {
        return switch (image.relation()) {
            case ALIAS ->
                    Traces.word(image, "party_id").equals(party)
                            ? "name " + Traces.word(image, "form")
                            : "";
            case KINSHIP -> kin(image, party);
            case LETTER, LETTERHEAD, LOGO, SIGNATORY, RECIPIENT, PARTY -> "";
            case VERDICT, EVIDENCE, SOURCE, MERGER -> "";
        };
    }

    private static String kin(RowImage image, String party) {
        String from = Traces.word(image, "from_id");
        String to = Traces.word(image, "to_id");
        return from.equals(party) ? "to " + to : to.equals(party) ? "from " + from : "";
    }

    /// Evidence that keeps a line which had something of them keeps it without.
    private void exhibit(long command, RowImage evidence, Map<String, RowImage> gone) {
        RowImage line =
                evidence.relation() == Relation.EVIDENCE
                        ? gone.get(Traces.word(evidence, "line_id"))
                        : null;
        if (line == null || theirs.test(evidence)) {
            return;
        }
        RowImage less = cleaned(line);
        if (!less.says(line)) {
            byte[] content = EvidenceTable.content(less);
            String hash = Shelf.hash(content);
            exhibits.add(content);
            Map<String, Object> columns =
                    Map.of(
                            "hash", hash,
                            "name", Traces.word(less, "source"),
                            "dated", Traces.word(less, "signed_on"));
            columns.forEach((column, value) -> {
                Object said = evidence.values().getOrDefault(column, value);
                add(
                        evidence.id(),
                        new Taking(command, Map.of(column, said), Map.of(column, value), Map.of()));
            });
        }
    }

    private void add(String row, Taking taking) {
        byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(taking);
    }

    private static Set<String> group(String column) {
        return TOGETHER.stream()
                .filter(it -> it.contains(column))
                .findFirst()
                .orElse(Set.of(column));
    }

    private static boolean says(RowImage image, Map<String, Object> columns) {
        return columns.entrySet().stream()
                .allMatch(it -> it.getValue().equals(image.values().get(it.getKey())));
    }
}
