package org.undersigned.letter.intake;

import org.undersigned.letter.Recipient;
import org.undersigned.table.Columns;
import org.undersigned.table.NameColumns;
import org.undersigned.table.Placeholders;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads one row of a list of recipients after another.
final class RecipientRow {

    /// What stands in the place of a name when nobody holds the seat.
    private static final Pattern VACANT =
            Pattern.compile("(?i)(?:vacant|vacancy|vacante|unbesetzt|tb[ad])(?: seat| position)?");

    private final Columns columns;
    private final NameColumns names;
    private final AddressColumns addresses;
    private final FieldColumns fields;
    private final FileNames fileNames;
    private final RowProblems problems;
    private final Placeholders placeholders = new Placeholders();
    private int number;

    RecipientRow(
            Columns columns,
            NameColumns names,
            FieldColumns fields,
            FileNames fileNames,
            RowProblems problems) {
        this.columns = columns;
        this.names = names;
        this.addresses = new AddressColumns(columns);
        this.fields = fields;
        this.fileNames = fileNames;
        this.problems = problems;
    }

    /// The recipient in this row; empty if it names nobody.
    Optional<Recipients.Addressed> read(Table.Row row) {
        number++;
        String plain = unlessPlaceholder(row, "name", names.withoutPrefix(row));
        String organization = said(row, "organization");
        if (plain.isEmpty() && organization.isEmpty()) {
            problems.error(row.line(), "recipients.rowWithoutName");
            return Optional.empty();
        }
        if (VACANT.matcher(plain).matches()) {
            problems.warning(row.line(), "recipients.vacant", plain);
        }
        String name = withPrefix(plain, columns.text(row, "prefix"));
        String title = said(row, "title");
        List<String> address = addresses.lines(row);
        String salutation = said(row, "salutation");
        Map<String, String> values = new TreeMap<>();
        fields.put(row, values);
        for (String field : List.of("id", "state", "district", "group")) {
            values.put(field, said(row, field));
        }
        values.put("name", name);
        values.put("title", title);
        values.put("organization", organization);
        values.put("address", String.join(", ", address));
        values.put("salutation", salutation);
        Recipient recipient = new Recipient(name, title, organization, address, salutation, values);
        FileName fileName = fileName(row, plain.isEmpty() ? organization : plain);
        return Optional.of(new Recipients.Addressed(recipient, fileName, row.line()));
    }

    private String said(Table.Row row, String field) {
        return unlessPlaceholder(row, field, columns.text(row, field));
    }

    private String unlessPlaceholder(Table.Row row, String field, String said) {
        if (!placeholders.has(said)) {
            return said;
        }
        problems.warning(row.line(), "recipients.placeholder", field, said);
        return "";
    }

    /// `The Honorable` belongs to a name in an address; a name that has it already keeps one.
    private static String withPrefix(String name, String prefix) {
        boolean has = name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
        return name.isEmpty() || has ? name : prefix + " " + name;
    }

    private FileName fileName(Table.Row row, String name) {
        String written = columns.text(row, "file_name");
        return written.isEmpty() ? fileNames.made(number, name) : fileNames.given(written);
    }
}
