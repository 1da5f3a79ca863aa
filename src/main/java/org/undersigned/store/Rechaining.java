package org.undersigned.store;

import java.util.ArrayList;
import java.util.List;

/// Links the entries of a journal anew after some of them were rewritten.
///
/// What the contents were recognized by after each entry is found by going back from what they are
/// now, as far as the rows have had their form, and before that by going on from nothing.
final class Rechaining {

    private final Database database;
    private final List<Change> changes = new ArrayList<>();
    private final List<ContentsDigest> differences = new ArrayList<>();

    Rechaining(Database database) {
        this.database = database;
    }

    /// Takes in the next entry.
    ///
    /// @param difference the rows it touched, before and after
    void add(Change change, ContentsDigest difference) {
        changes.add(change);
        differences.add(difference);
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

    private List<ContentsDigest> contents(ContentsDigest now) {
        List<ContentsDigest> contents = new ArrayList<>();
        ContentsDigest at = ContentsDigest.empty(RowForm.of(database));
        for (ContentsDigest difference : differences) {
            at = at.copy();
            at.turn(difference);
            contents.add(at);
        }
        at = now;
        for (int i = changes.size() - 1; i >= 0; i--) {
            contents.set(i, at);
            if (changes.get(i).kind() == Change.Kind.MIGRATION) {
                break;
            }
            at = at.copy();
            at.turn(differences.get(i));
        }
        return contents;
    }
}
