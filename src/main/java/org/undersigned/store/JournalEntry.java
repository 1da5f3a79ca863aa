package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/// An entry of the journal in the form in which it is stored and hashed.
final class JournalEntry {

    private final Change change;
    private final String contents;
    private final byte[] before;
    private final byte[] after;

    JournalEntry(Change change, String contents, byte[] before, byte[] after) {
        this.change = change;
        this.contents = contents;
        this.before = before;
        this.after = after;
    }

    /// An entry that is to be written.
    static JournalEntry of(
            Change change, List<RowChange> rows, Supplier<ContentsDigest> contents, RowForm form) {
        List<@Nullable RowImage> before = new ArrayList<>();
        List<@Nullable RowImage> after = new ArrayList<>();
        for (RowChange row : rows) {
            before.add(row.before());
            after.add(row.after());
        }
        byte[] left = RowCodec.encode(before, form);
        byte[] right = RowCodec.encode(after, form);
        return new JournalEntry(change, contents.get().hex(), left, right);
    }

    /// An entry that was written.
    static JournalEntry of(Row row, Change change) {
        return new JournalEntry(
                change, row.text("contents"), row.bytes("before"), row.bytes("after"));
    }

    String contents() {
        return contents;
    }

    /// The images of the rows before; {@link RowCodec}.
    byte[] before() {
        return before;
    }

    /// The images of the rows after; {@link RowCodec}.
    byte[] after() {
        return after;
    }

    /// What the entry and all before it are recognized by.
    ///
    /// @param previous the digest of the entry before
    String digest(String previous) {
        List<String> words =
                List.of(
                        previous,
                        Long.toString(change.sequence()),
                        change.at().toString(),
                        change.who(),
                        change.label().key(),
                        JsonText.of(change.label().arguments()),
                        change.kind().word(),
                        Long.toString(change.target()),
                        contents);
        MessageDigest digest = ContentsDigest.sha256();
        digest.update(JsonText.of(words).getBytes(StandardCharsets.UTF_8));
        digest.update(before);
        digest.update(after);
        return HexFormat.of().formatHex(digest.digest());
    }
}
