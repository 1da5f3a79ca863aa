package org.undersigned.store;

import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Verdict;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What was decided about pairs; who decided it, and when, is in the journal.
public final class VerdictTable {

    private final Database database;
    private final Rows rows;
    private final Uuid7 ids;

    VerdictTable(Database database, Rows rows, Uuid7 ids) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
    }

    /// What was decided about a pair.
    public Optional<Verdict> of(Pair pair) {
        return database.first(
                "select decision from verdict where one = ? and other = ?",
                VerdictTable::verdict,
                pair.one(),
                pair.other());
    }

    /// All that was decided.
    public Map<Pair, Verdict> all() {
        Map<Pair, Verdict> all = new HashMap<>();
        database.list(
                "select one, other, decision from verdict",
                row -> all.put(new Pair(row.text("one"), row.text("other")), verdict(row)));
        return all;
    }

    /// Keeps what is decided, instead of what was.
    public void decide(Pair pair, Verdict verdict) {
        String word = SignatoryField.word(verdict);
        Optional<RowImage> there =
                database.first(
                        "select * from verdict where one = ? and other = ?",
                        row -> new RowImage(Relation.VERDICT, row.values()),
                        pair.one(),
                        pair.other());
        if (there.isEmpty()) {
            insert(pair, word);
        } else if (!word.equals(there.get().values().get("decision"))) {
            RowImage row = there.get();
            rows.update(Relation.VERDICT, row.id(), row.version(), Map.of("decision", word));
        }
    }

    /// Keeps what is decided about many pairs, instead of what was.
    public void decide(List<Pair> pairs, Verdict verdict) {
        Map<Pair, Verdict> known = all();
        for (Pair pair : new LinkedHashSet<>(pairs)) {
            Verdict before = known.get(pair);
            if (before == null) {
                insert(pair, SignatoryField.word(verdict));
            } else if (before != verdict) {
                decide(pair, verdict);
            }
        }
    }

    private void insert(Pair pair, String word) {
        rows.insert(
                Relation.VERDICT,
                ids.next(),
                Map.of("one", pair.one(), "other", pair.other(), "decision", word));
    }

    private static Verdict verdict(Row row) {
        return Verdict.valueOf(row.text("decision").toUpperCase(Locale.ROOT));
    }
}
