package org.undersigned.letter.intake;

import org.undersigned.table.CellText;
import org.undersigned.table.Columns;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lines of an address, from one column or from several.
final class AddressColumns {

    /// `…, Washington DC 20515-0001` in one line: in the District there is one city only.
    private static final Pattern DISTRICT =
            Pattern.compile("(.+?),? +(Washington),? +(D\\.?C\\.?),? +(\\d{5}(?:-\\d{4})?)");

    /// The end of an address in the United States (USPS Publication 28 §221).
    private static final Pattern CITY =
            Pattern.compile("([\\p{L}.'’ -]+),? +([A-Z]{2}|D\\.C\\.) +(\\d{5}(?:-\\d{4})?)");

    private final Columns columns;

    AddressColumns(Columns columns) {
        this.columns = columns;
    }

    /// As written in the column for addresses; else made of street, city, state and postal code.
    List<String> lines(Table.Row row) {
        List<String> lines = CellText.lines(columns.raw(row, "address"));
        if (lines.isEmpty()) {
            return composed(row);
        }
        return lines.size() == 1 ? parted(lines.getFirst(), columns.text(row, "street")) : lines;
    }

    /// A single line breaks after the street, if a column of its own says which part that is.
    private static List<String> parted(String line, String street) {
        if (!street.isEmpty() && line.length() > street.length() && line.startsWith(street)) {
            String rest = line.substring(street.length()).replaceFirst("^[\\s,]+", "");
            return List.of(street, city(rest));
        }
        Matcher district = DISTRICT.matcher(line);
        return district.matches()
                ? List.of(
                        district.group(1),
                        district.group(2) + ", " + district.group(3) + " " + district.group(4))
                : List.of(line);
    }

    private static String city(String line) {
        Matcher city = CITY.matcher(line);
        return city.matches() ? city.group(1) + ", " + city.group(2) + " " + city.group(3) : line;
    }

    /// `City, State 12345` where there is a state, else `12345 City`.
    private List<String> composed(Table.Row row) {
        List<String> lines = new ArrayList<>();
        lines.addAll(CellText.lines(columns.raw(row, "street")));
        lines.addAll(CellText.lines(columns.raw(row, "street_2")));
        String city = columns.text(row, "city");
        String code = columns.text(row, "postal_code");
        String state = city.isEmpty() ? "" : columns.text(row, "state");
        lines.add(
                state.isEmpty()
                        ? joined(" ", code, city)
                        : joined(" ", joined(", ", city, state), code));
        lines.add(lines.getFirst().isEmpty() ? "" : columns.text(row, "country"));
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
