package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.EvidenceKind;
import org.undersigned.roster.SignatoryField;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What shows that somebody agreed.
public final class EvidenceTable {

    private final Database database;
    private final Shelf exhibits;
    private final Rows rows;
    private final Uuid7 ids;
    private final Occasion occasion;

    EvidenceTable(Database database, Rows rows, Uuid7 ids, Occasion occasion) {
        this.database = database;
        this.exhibits = Shelf.exhibits(database);
        this.rows = rows;
        this.ids = ids;
        this.occasion = occasion;
    }

    /// What there is for a line, the oldest first.
    public List<Stored<Evidence>> of(String signatory) {
        return database.list(
                "select * from evidence where signatory_id = ? order by id",
                EvidenceTable::read,
                signatory);
    }

    /// One of them.
    public Optional<Stored<Evidence>> withId(String id) {
        return database.first("select * from evidence where id = ?", EvidenceTable::read, id);
    }

    /// Says which date something bears.
    ///
    /// @param dated as written; empty for none
    public Outcome<Stored<Evidence>> date(Stored<Evidence> seen, String dated) {
        boolean found =
                rows.update(Relation.EVIDENCE, seen.id(), seen.version(), Map.of("dated", dated));
        Evidence it = seen.value();
        return Versions.next(
                found, seen, new Evidence(it.kind(), it.name(), it.hash(), dated, it.notedAt()));
    }

    /// How much there is for each line of a letter that has any.
    public Map<String, Integer> counts(String letter) {
        Map<String, Integer> counts = new HashMap<>();
        database.list(
                """
                select signatory_id, count(*) as n from evidence where signatory_id in
                    (select id from signatory where letter_id = ?)
                group by signatory_id\
                """,
                row -> counts.put(row.text("signatory_id"), row.integer("n")),
                letter);
        return counts;
    }

    /// Keeps something for a line.
    ///
    /// @param dated the date it bears, as written
    public Stored<Evidence> add(
            String signatory, EvidenceKind kind, String name, String dated, byte[] content) {
        return add(signatory, kind, name, dated, exhibits.keep(content), "", "");
    }

    /// Keeps lines as they were before they became one with others.
    ///
    /// @param into the ids of those others, by theirs
    void addLines(List<RowImage> lines, Map<String, String> into) {
        List<String> hashes = lines.stream().map(it -> exhibits.keep(content(it))).toList();
        for (int i = 0; i < lines.size(); i++) {
            RowImage line = lines.get(i);
            String signatory = into.getOrDefault(line.id(), "");
            String origin = String.valueOf(line.values().get("origin"));
            String name = String.valueOf(line.values().get("source"));
            String dated = String.valueOf(line.values().get("signed_on"));
            add(signatory, EvidenceKind.ROW, name, dated, hashes.get(i), line.id(), origin);
        }
    }

    /// Gives lines all that there is for others.
    ///
    /// @param lines whose evidence goes to whom, by their ids: a few hundred
    void move(Map<String, String> lines) {
        String marks = "(?" + ", ?".repeat(lines.size() - 1) + ")";
        database.list(
                        "select * from evidence where signatory_id in " + marks + " order by id",
                        row -> new RowImage(Relation.EVIDENCE, row.values()),
                        lines.keySet().toArray())
                .forEach(it -> {
                    String from = String.valueOf(it.values().get("signatory_id"));
                    String to = lines.getOrDefault(from, from);
                    rows.update(it, it.with(Map.of("signatory_id", to)).as(it.version() + 1));
                });
    }

    /// The content of what is kept.
    ///
    /// @param hash as {@link Evidence} has it
    public Optional<byte[]> content(String hash) {
        return exhibits.content(hash);
    }

    /// Takes something away.
    public Outcome<Evidence> remove(Stored<Evidence> seen) {
        return Versions.gone(rows.delete(Relation.EVIDENCE, seen.id(), seen.version()), seen);
    }

    private Stored<Evidence> add(
            String signatory,
            EvidenceKind kind,
            String name,
            String dated,
            String hash,
            String line,
            String origin) {
        Evidence evidence = new Evidence(kind, name, hash, dated, occasion.at().toString());
        Map<String, Object> values = new HashMap<>();
        values.put("signatory_id", signatory);
        values.put("kind", SignatoryField.word(kind));
        values.put("name", name);
        values.put("hash", hash);
        values.put("line_id", line);
        values.put("origin", origin);
        values.put("dated", dated);
        values.put("noted_at", evidence.notedAt());
        String id = ids.next();
        rows.insert(Relation.EVIDENCE, id, values);
        return new Stored<>(id, 1, evidence);
    }

    /// What a line says, by column, as JSON.
    static byte[] content(RowImage line) {
        Map<String, String> words = new HashMap<>();
        line.values()
                .forEach((column, value) -> {
                    String word = String.valueOf(value);
                    if (!word.isEmpty()) {
                        words.put(column, word);
                    }
                });
        return JsonText.of(words).getBytes(StandardCharsets.UTF_8);
    }

    private static Stored<Evidence> read(Row row) {
        return new Stored<>(
                row.text("id"),
                row.number("version"),
                new Evidence(
                        EvidenceKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                        row.text("name"),
                        row.text("hash"),
                        row.text("dated"),
                        row.text("noted_at")));
    }
}
