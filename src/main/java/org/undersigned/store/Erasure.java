package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Takes somebody out of a file for good: their rows, what the journal has of these, what others
/// took of them, and pictures and evidence that nobody else needs. It works within a transaction.
///
/// The journal stays what it is, one entry following the other, and everything else that it has can
/// be undone. A change to nothing but what is erased is left without rows and without a name, and
/// is no step any more.
final class Erasure {

    /// Rows that refer to others come before these.
    private static final List<Relation> ORDER =
            List.of(
                    Relation.MERGER,
                    Relation.VERDICT,
                    Relation.EVIDENCE,
                    Relation.ALIAS,
                    Relation.KINSHIP,
                    Relation.SIGNATORY,
                    Relation.PARTY);

    /// The columns that name pictures and evidence.
    private static final List<String> HASHES =
            List.of("signature_picture", "logo_picture", "picture", "hash");

    private final Database database;
    private final Journal journal;
    private final Traces traces;
    private final Words words = new Words();
    private final Episodes episodes;
    private final Takings takings;
    private final Set<String> theirs;
    private final Set<String> mingled;
    private final Set<String> gone = new HashSet<>();
    private final Set<String> hashes = new HashSet<>();

    Erasure(Database database, Persona persona) {
        this.database = database;
        this.journal = new Journal(database);
        this.traces = new Traces(database, persona);
        this.theirs = traces.ids();
        this.episodes = new Episodes(traces.mergers(), theirs);
        this.mingled = episodes.mingled();
        this.takings = new Takings(traces.mergers(), this::isTheirs);
    }

    /// Erases them.
    ///
    /// @return how many lines were theirs, now or once
    int erase() {
        List<Change> changes = journal.changes();
        for (Change change : changes) {
            journal.images(
                    change.sequence(),
                    (before, after) -> {
                        learn(before);
                        learn(after);
                    });
        }
        Rechaining chain = new Rechaining(database, changes);
        for (Change change : changes) {
            journal.images(
                    change.sequence(), (before, after) -> rewrite(change, before, after, chain));
        }
        ContentsDigest now = journal.contents();
        List<Relation> there = Relation.of(Integer.parseInt(database.pragma("user_version")));
        ORDER.stream().filter(there::contains).forEach(it -> delete(it, now));
        takings.exhibits().forEach(it -> Shelf.exhibits(database).keep(it));
        there.forEach(it -> correct(it, now));
        needless(changes)
                .forEach(hash -> {
                    Shelf.pictures(database).remove(hash);
                    if (there.contains(Relation.EVIDENCE)) {
                        Shelf.exhibits(database).remove(hash);
                    }
                });
        chain.close(now);
        return traces.lines().size();
    }

    /// Learns the words by which they are called.
    private void learn(Images images) {
        for (int i = 0; i < images.size(); i++) {
            if (isPerson(images.relation(i)) && theirs.contains(images.word(i, "id"))) {
                words.learn(Objects.requireNonNull(images.at(i)));
            }
        }
    }

    private static boolean isPerson(@Nullable Relation relation) {
        return relation == Relation.SIGNATORY || relation == Relation.PARTY;
    }

    /// Whether a row is to be looked at: most are somebody else's lines.
    private boolean mayMatter(Images images, int index) {
        Relation relation = images.relation(index);
        if (!isPerson(relation)) {
            return relation != null;
        }
        String id = images.word(index, "id");
        return theirs.contains(id) || mingled.contains(id) || takings.rows().contains(id);
    }

    private void rewrite(Change change, Images before, Images after, Rechaining chain) {
        takings.enter(change, before, after);
        BitSet dropped = new BitSet();
        Map<Integer, RowChange> corrected = new HashMap<>();
        ContentsDigest losses = ContentsDigest.empty(chain.form(change));
        for (int i = 0; i < before.size(); i++) {
            if (!mayMatter(before, i) && !mayMatter(after, i)) {
                continue;
            }
            RowChange row = new RowChange(before.at(i), after.at(i));
            RowChange left = left(change, row, i);
            if (!row.equals(left)) {
                row.images().forEach(it -> hashes.addAll(hashes(it)));
                losses.turn(row.before());
                losses.turn(row.after());
            }
            if (left == null) {
                dropped.set(i);
            } else if (!left.equals(row)) {
                corrected.put(i, left);
                losses.turn(left.before());
                losses.turn(left.after());
            }
        }
        Label label = new Label(change.label().key(), words.without(change.label().arguments()));
        if (!dropped.isEmpty() || !corrected.isEmpty()) {
            boolean empty = dropped.cardinality() == before.size();
            chain.rewrite(
                    change,
                    empty ? Label.of("step.erased") : label,
                    empty && change.kind() != Change.Kind.BEGINNING
                            ? Change.Kind.ERASURE
                            : change.kind(),
                    before.without(dropped, corrected, RowChange::before),
                    after.without(dropped, corrected, RowChange::after));
        } else if (!label.equals(change.label())) {
            chain.rename(change, label);
        }
        chain.add(change, losses);
    }

    /// What is left of a change to a row: all of it, something else, or nothing.
    private @Nullable RowChange left(Change change, RowChange row, int index) {
        if (row.images().stream().anyMatch(it -> isTheirs(it) || takings.isMoved(it))) {
            gone.add(row.row().id());
            return null;
        }
        if (row.images().stream().anyMatch(it -> episodes.has(change, it))) {
            return null;
        }
        RowChange less = takings.without(row, index);
        boolean same =
                !less.equals(row)
                        && less.before() != null
                        && less.after() != null
                        && less.before().says(less.after());
        return same ? null : less;
    }

    private boolean isTheirs(RowImage image) {
        return traces.isAbout(image, words);
    }

    private static List<String> hashes(RowImage image) {
        return HASHES.stream()
                .map(it -> Traces.word(image, it))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /// Those of the hashes that the journal does not name any more.
    private Set<String> needless(List<Change> changes) {
        for (Change change : changes) {
            if (!hashes.isEmpty()) {
                journal.images(
                        change.sequence(),
                        (before, after) -> {
                            need(before);
                            need(after);
                        });
            }
        }
        return hashes;
    }

    private void need(Images images) {
        for (int i = 0; i < images.size(); i++) {
            for (String column : HASHES) {
                hashes.remove(images.word(i, column));
            }
        }
    }

    private void delete(Relation relation, ContentsDigest contents) {
        List<RowImage> there = there(relation, gone);
        there.forEach(contents::turn);
        String sql = "delete from " + relation.table() + " where id = ?";
        there.forEach(it -> database.batch(sql, it.id()));
    }

    /// Takes out of rows what they took.
    private void correct(Relation relation, ContentsDigest contents) {
        for (RowImage image : there(relation, takings.rows())) {
            RowImage left = takings.without(image);
            if (!left.equals(image)) {
                contents.turn(image);
                contents.turn(left);
                new Rows(database).update(image, left);
            }
        }
    }

    private List<RowImage> there(Relation relation, Set<String> ids) {
        return new Rows(database)
                .withIds(relation, List.copyOf(ids), row -> new RowImage(relation, row.values()));
    }
}
