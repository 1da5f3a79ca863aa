package org.undersigned.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Links the entries of a journal anew after some of them were rewritten.
///
/// What the contents were recognized by after each entry is what they were recognized by before,
/// without the rows that are gone: these alone are hashed.
final class Rechaining {

    private final Database database;
    private final List<Change> changes;
    private final Map<Long, RowForm> forms = new HashMap<>();
    private final Map<Long, ContentsDigest> losses = new HashMap<>();

    /// @param changes all entries, the oldest first
    Rechaining(Database database, List<Change> changes) {
        this.database = database;
        this.changes = changes;
        RowForm form = RowForm.of(database);
        for (Change change : changes.reversed()) {
            forms.put(change.sequence(), form);
            if (change.kind() == Change.Kind.MIGRATION) {
                form = RowForm.of(Integer.parseInt(change.label().arguments().getFirst()));
            }
        }
    }

    /// The form in which rows were hashed when this was done.
    RowForm form(Change change) {
        return forms.getOrDefault(change.sequence(), RowForm.NAMED);
    }

    /// Takes in an entry.
    ///
    /// @param lost the rows that are gone from it, before and after
    void add(Change change, ContentsDigest lost) {
        losses.put(change.sequence(), lost);
    }

    /// Gives an entry other rows.
    void rewrite(Change change, Label label, Change.Kind kind, byte[] before, byte[] after) {
        database.execute(
                """
                update change set label = ?, arguments = ?, kind = ?, before = ?, after = ?
                where sequence = ?\
                """,
                label.key(),
                JsonText.of(label.arguments()),
                kind.word(),
                before,
                after,
                change.sequence());
    }

    /// Gives an entry another name.
    void rename(Change change, Label label) {
        database.execute(
                "update change set arguments = ? where sequence = ?",
                JsonText.of(label.arguments()),
                change.sequence());
    }

    /// Links all entries.
    ///
    /// @param now what the contents are recognized by
    void close(ContentsDigest now) {
        List<ContentsDigest> contents = contents(now);
        String digest = "";
        for (int i = 0; i < changes.size(); i++) {
            long sequence = changes.get(i).sequence();
            database.execute(
                    "update change set contents = ? where sequence = ?",
                    contents.get(i).hex(),
                    sequence);
            digest = new Journal(database).digest(sequence, digest);
            database.execute("update change set digest = ? where sequence = ?", digest, sequence);
        }
    }

    /// Going back from what they are now as far as the rows have had their columns, and before that
    /// going on from nothing.
    private List<ContentsDigest> contents(ContentsDigest now) {
        List<ContentsDigest> contents = written();
        ContentsDigest lost = ContentsDigest.empty(RowForm.NAMED);
        for (int i = 0; i < contents.size(); i++) {
            lost.turn(lossOf(i));
            contents.get(i).turn(lost);
        }
        ContentsDigest at = now.copy();
        List<ContentsDigest> before = written();
        for (int i = changes.size() - 1; i >= 0; i--) {
            contents.set(i, at);
            if (changes.get(i).kind() == Change.Kind.MIGRATION) {
                break;
            }
            at = at.copy();
            at.turn(before.get(i));
            at.turn(i == 0 ? ContentsDigest.empty(RowForm.NAMED) : before.get(i - 1));
            at.turn(lossOf(i));
        }
        return contents;
    }

    private ContentsDigest lossOf(int index) {
        ContentsDigest none = ContentsDigest.empty(RowForm.NAMED);
        return losses.getOrDefault(changes.get(index).sequence(), none);
    }

    /// What the contents were recognized by so far.
    private List<ContentsDigest> written() {
        return new ArrayList<>(
                database.list(
                        "select contents from change order by sequence",
                        row -> ContentsDigest.parse(RowForm.NAMED, row.text("contents"))));
    }
}
