package org.undersigned.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The table `change`: every command with the rows it touched, each entry linked to the one before
/// by its digest.
final class Journal {

    private static final String BRIEF =
            "select sequence, changed_at, who, label, arguments, kind, target from change ";

    private final Database database;

    Journal(Database database) {
        this.database = database;
    }

    /// All changes, the oldest first.
    List<Change> changes() {
        return database.list(BRIEF + "order by sequence", Journal::change);
    }

    /// The last change, if there is any.
    Optional<Change> last() {
        return database.first(BRIEF + "order by sequence desc limit 1", Journal::change);
    }

    /// The number of the entry that will be added next.
    long next() {
        return last().map(Change::sequence).orElse(0L) + 1;
    }

    /// The rows a change touched, in order.
    List<RowChange> rows(long sequence) {
        return database.first(
                        "select before, after from change where sequence = ?",
                        Journal::rows,
                        sequence)
                .orElse(List.of());
    }

    /// Looks for some of the rows a change touched.
    ///
    /// @param look is given the images before and after, which have one index for one row
    void images(long sequence, BiConsumer<Images, Images> look) {
        database.list(
                "select before, after from change where sequence = ?",
                row -> {
                    look.accept(Images.of(row.bytes("before")), Images.of(row.bytes("after")));
                    return true;
                },
                sequence);
    }

    /// What the contents are recognized by after the last change.
    ContentsDigest contents() {
        RowForm form = RowForm.of(database);
        return database.first(
                        "select contents from change order by sequence desc limit 1",
                        row -> ContentsDigest.parse(form, row.text("contents")))
                .orElseGet(() -> ContentsDigest.empty(form));
    }

    /// The digest of the last entry, empty if there is none.
    String digest() {
        return digestBefore(Long.MAX_VALUE);
    }

    /// What an entry and all before it are to be recognized by.
    ///
    /// @param previous the digest of the entry before
    String digest(long sequence, String previous) {
        return database.first(
                        "select * from change where sequence = ?",
                        row -> JournalEntry.of(row, change(row)).digest(previous),
                        sequence)
                .orElse(previous);
    }

    /// Adds an entry.
    ///
    /// @param contents what the contents are recognized by after it
    void append(Change change, List<RowChange> rows, Supplier<ContentsDigest> contents) {
        append(change, JournalEntry.of(change, rows, contents, RowForm.of(database)));
    }

    /// Adds an entry that is made ready.
    void append(Change change, JournalEntry entry) {
        String before = digestBefore(change.sequence());
        database.execute(
                """
                insert into change (changed_at, contents, before, after, digest,
                    who, label, arguments, kind, target, sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                change.at().toString(),
                entry.contents(),
                entry.before(),
                entry.after(),
                entry.digest(before),
                change.who(),
                change.label().key(),
                JsonText.of(change.label().arguments()),
                change.kind().word(),
                change.target(),
                change.sequence());
    }

    /// Puts another entry in the place of the last one.
    void replaceLast(Change change, List<RowChange> rows, Supplier<ContentsDigest> contents) {
        JournalEntry entry = JournalEntry.of(change, rows, contents, RowForm.of(database));
        database.execute(
                """
                update change set changed_at = ?, contents = ?, before = ?, after = ?, digest = ?
                where sequence = ?\
                """,
                change.at().toString(),
                entry.contents(),
                entry.before(),
                entry.after(),
                entry.digest(digestBefore(change.sequence())),
                change.sequence());
    }

    /// Whether every entry is as it was written and follows the one before.
    boolean isWhole() {
        List<String> before = new ArrayList<>(List.of(""));
        return database
                .list(
                        "select * from change order by sequence",
                        row -> {
                            String digest = row.text("digest");
                            String expected =
                                    JournalEntry.of(row, change(row)).digest(before.set(0, digest));
                            return digest.equals(expected);
                        })
                .stream()
                .allMatch(Boolean::booleanValue);
    }

    private String digestBefore(long sequence) {
        return database.first(
                        "select digest from change where sequence < ? order by sequence desc"
                                + " limit 1",
                        row -> row.text("digest"),
                        sequence)
                .orElse("");
    }

    private static Change change(Row row) {
        return new Change(
                row.number("sequence"),
                Instant.parse(row.text("changed_at")),
                row.text("who"),
                new Label(row.text("label"), JsonText.list(row.text("arguments"))),
                Change.Kind.of(row.text("kind")),
                row.number("target"));
    }

    private static List<RowChange> rows(Row row) {
        Images before = Images.of(row.bytes("before"));
        Images after = Images.of(row.bytes("after"));
        List<RowChange> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            rows.add(new RowChange(before.at(i), after.at(i)));
        }
        return rows;
    }
}
