package org.undersigned.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whole names, from one column or from several.
///
/// Where one column holds the names and a second only given or only family names, the cells tell
/// what the first one is: `Nombre` beside `Apellidos` is a given name, `Nom` beside `Prénom` a
/// family name, but `Name` beside `Last name` may well be whole.
public final class NameColumns {

    /// The fields that names are made of.
    public static final List<String> FIELDS =
            List.of("name", "prefix", "first", "middle", "last", "second_last", "suffix");

    private static final Pattern NO_COMMA =
            Pattern.compile("(?i)[js]r\\.?|[ivx]+|\\d+(?:st|nd|rd|th)");

    private final Columns columns;
    private final String nameHolds;

    public NameColumns(Table table, Columns columns) {
        this.columns = columns;
        this.nameHolds = nameHolds(table, columns);
    }

    private NameColumns(Columns columns, String nameHolds) {
        this.columns = columns;
        this.nameHolds = nameHolds;
    }

    /// The same in rows that are cleaned and may be wider.
    public NameColumns in(Columns cleaned) {
        return new NameColumns(cleaned, nameHolds);
    }

    private static String nameHolds(Table table, Columns columns) {
        boolean first = columns.has("first");
        if (!columns.has("name") || first == columns.has("last")) {
            return "name";
        }
        String part = first ? "first" : "last";
        long apart = 0;
        long together = 0;
        for (Table.Row row : table.rows()) {
            String name = columns.text(row, "name");
            String piece = columns.text(row, part);
            if (!name.isEmpty() && !piece.isEmpty()) {
                together += name.contains(piece) ? 1 : 0;
                apart += name.contains(piece) ? 0 : 1;
            }
        }
        String missing = first ? "last" : "first";
        return apart > together ? missing : "name";
    }

    /// Whether there is any column that names people.
    public boolean any() {
        return columns.has("name") || columns.has("first") || columns.has("last");
    }

    /// The whole name: as written, else joined from its parts; empty if there are none.
    public String whole(Table.Row row) {
        String plain = withoutPrefix(row);
        boolean written = nameHolds.equals("name") && !columns.text(row, "name").isEmpty();
        String prefix = written || plain.isEmpty() ? "" : columns.text(row, "prefix");
        return prefix.isEmpty() ? plain : prefix + " " + plain;
    }

    /// The whole name; if it is joined, without the column for what stands before it.
    public String withoutPrefix(Table.Row row) {
        String name = columns.text(row, "name");
        if (!name.isEmpty() && nameHolds.equals("name")) {
            return name;
        }
        String family = part(row, "last", name);
        String given = part(row, "first", name);
        String joined =
                Stream.of(
                                given,
                                columns.text(row, "middle"),
                                family,
                                family.isEmpty() ? "" : columns.text(row, "second_last"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return given.isEmpty() && family.isEmpty() ? "" : withSuffix(row, joined);
    }

    private String part(Table.Row row, String field, String name) {
        return nameHolds.equals(field) ? name : columns.text(row, field);
    }

    private String withSuffix(Table.Row row, String name) {
        String suffix = columns.text(row, "suffix");
        if (suffix.isEmpty()) {
            return name;
        }
        return name + (NO_COMMA.matcher(suffix).matches() ? " " : ", ") + suffix;
    }
}
