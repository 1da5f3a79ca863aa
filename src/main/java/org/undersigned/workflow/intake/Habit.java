package org.undersigned.workflow.intake;

import org.undersigned.store.Contents;
import org.undersigned.store.Remembered;
import org.undersigned.table.FieldName;
import org.undersigned.table.Mapping;
import org.undersigned.table.Rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What was decided by hand about a table is decided for the next one from the same source, which
/// is told by its headers.
final class Habit {

    private Habit() {}

    /// The rows with what was decided last time, where nothing is said now.
    static Item recalled(Item item, Contents contents) {
        return item instanceof Item.Rows rows
                ? recalled(
                        rows,
                        fingerprint(rows)
                                .flatMap(it -> contents.sources().of(it))
                                .orElse(new Remembered(Map.of(), List.of())))
                : item;
    }

    private static Item recalled(Item.Rows rows, Remembered remembered) {
        Map<String, String> columns = new HashMap<>(rows.mapping().columns());
        Set<String> recalled = new HashSet<>();
        remembered
                .columns()
                .forEach((field, column) -> {
                    boolean free = column.isEmpty() || !columns.containsValue(column);
                    if (free && !columns.containsKey(field)) {
                        columns.put(field, column);
                        recalled.add(field);
                    }
                });
        return rows.with(
                new Mapping(columns), recalled, Rule.without(new HashSet<>(remembered.kept())));
    }

    /// Remembers what was decided about these rows.
    static void keep(Item.Rows rows, List<Column> columns, Contents contents) {
        Map<String, String> decided = new HashMap<>();
        rows.mapping()
                .columns()
                .forEach((field, column) -> {
                    if (column.isEmpty()) {
                        decided.put(field, "");
                    }
                });
        columns.stream()
                .filter(it -> it.how() == Column.How.HAND || it.how() == Column.How.REMEMBERED)
                .filter(it -> !it.field().isEmpty())
                .forEach(it -> decided.put(it.field(), "#" + (it.number() + 1)));
        Set<Rule> kept = new HashSet<>(Rule.ALL);
        kept.removeAll(rows.rules());
        Remembered all = new Remembered(decided, kept.stream().map(Rule::word).sorted().toList());
        fingerprint(rows).ifPresent(it -> contents.sources().remember(it, all));
    }

    /// Which list it is and its headers, folded; nothing if it has none.
    private static Optional<String> fingerprint(Item.Rows rows) {
        List<String> headers = rows.brought().table().header();
        if (headers.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        String folded = headers.stream().map(FieldName::fold).collect(Collectors.joining("\n"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = (rows.kind() + "\n" + folded).getBytes(StandardCharsets.UTF_8);
            return Optional.of(HexFormat.of().formatHex(digest.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
