package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Takes somebody out of a file for good: their rows, what the journal has of these, and pictures
/// and evidence that nobody else needs. It works within a transaction.
///
/// The journal stays what it is, one entry following the other, and everything else that it has can
/// be undone. A change to nothing but what is erased is left without rows and without a name, and
/// is no step any more.
final class Erasure {

    /// Rows that refer to others come before these.
    private static final List<Relation> ORDER =
            List.of(
                    Relation.VERDICT,
                    Relation.EVIDENCE,
                    Relation.ALIAS,
                    Relation.KINSHIP,
                    Relation.SIGNATORY,
                    Relation.PARTY);

    private final Database database;
    private final Journal journal;
    private final Traces traces;
    private final Words words = new Words();
    private Episodes.Mingled mingled = (_, _) -> false;
    private final Set<String> gone = new HashSet<>();
    private final Set<String> hashes = new HashSet<>();
    private final Set<String> needed = new HashSet<>();

    Erasure(Database database, Persona persona) {
        this.database = database;
        this.journal = new Journal(database);
        this.traces = new Traces(database, persona);
    }

    /// Erases them.
    ///
    /// @return how many lines were theirs, now or once
    int erase() {
        List<Change> changes = journal.changes();
        Episodes episodes = new Episodes(changes, traces.there());
        for (Change change : changes) {
            journal.images(
                    change.sequence(),
                    (before, after) ->
                            Stream.of(before, after)
                                    .forEach(images ->
                                            images.each(it -> {
                                                learn(it);
                                                episodes.note(change, it);
                                            })));
        }
        mingled = episodes.with(traces.lines());
        Rechaining chain = new Rechaining(database, changes);
        for (Change change : changes) {
            journal.images(
                    change.sequence(), (before, after) -> rewrite(change, before, after, chain));
        }
        int version = Integer.parseInt(database.pragma("user_version"));
        ContentsDigest now = journal.contents();
        for (Relation relation : ORDER) {
            if (Relation.of(version).contains(relation)) {
                delete(relation, now);
            }
        }
        hashes.removeAll(needed);
        hashes.forEach(hash -> {
            database.execute("delete from picture where hash = ?", hash);
            if (version >= Inspection.EXHIBITS) {
                database.execute("delete from exhibit where hash = ?", hash);
            }
        });
        chain.close(now);
        return traces.lines().size();
    }

    private void learn(RowImage image) {
        if (traces.isAbout(image, words)) {
            words.learn(image);
        }
    }

    private void rewrite(Change change, Images before, Images after, Rechaining chain) {
        BitSet dropped = new BitSet();
        ContentsDigest losses = ContentsDigest.empty(chain.form(change));
        for (int i = 0; i < before.size(); i++) {
            RowChange row = new RowChange(before.at(i), after.at(i));
            boolean theirs = isTheirs(row.before()) || isTheirs(row.after());
            boolean lost = theirs || row.images().stream().anyMatch(it -> mingled.has(change, it));
            dropped.set(i, lost);
            for (RowImage image : row.images()) {
                (lost ? hashes : needed).addAll(hashes(image));
            }
            if (theirs) {
                gone.add(row.row().id());
            }
            if (lost) {
                losses.turn(row.before());
                losses.turn(row.after());
            }
        }
        Label label = new Label(change.label().key(), words.without(change.label().arguments()));
        if (!dropped.isEmpty()) {
            boolean empty = dropped.cardinality() == before.size();
            chain.rewrite(
                    change,
                    empty ? Label.of("step.erased") : label,
                    empty && change.kind() != Change.Kind.BEGINNING
                            ? Change.Kind.ERASURE
                            : change.kind(),
                    before.without(dropped),
                    after.without(dropped));
        } else if (!label.equals(change.label())) {
            chain.rename(change, label);
        }
        chain.add(change, losses);
    }

    private boolean isTheirs(@Nullable RowImage image) {
        return image != null && traces.isAbout(image, words);
    }

    private static List<String> hashes(RowImage image) {
        List<String> hashes = new ArrayList<>();
        for (String column : List.of("signature_picture", "logo_picture", "picture", "hash")) {
            String hash = Traces.word(image, column);
            if (!hash.isEmpty()) {
                hashes.add(hash);
            }
        }
        return hashes;
    }

    private void delete(Relation relation, ContentsDigest contents) {
        List<RowImage> there =
                new Rows(database)
                        .withIds(
                                relation,
                                List.copyOf(gone),
                                row -> new RowImage(relation, row.values()));
        there.forEach(contents::turn);
        String sql = "delete from " + relation.table() + " where id = ?";
        there.forEach(it -> database.batch(sql, it.id()));
    }
}
