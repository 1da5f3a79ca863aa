package org.undersigned.exchange.mail;

import org.undersigned.table.CellText;
import org.undersigned.table.Phrasebook;
import org.undersigned.table.Placeholders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a mail says of somebody in lines such as `Organization: Group X`, by the fields of a table.
final class LabelledLines {

    /// Of these, `note` and the like would be what somebody only remarks.
    private static final Set<String> FIELDS =
            Set.of(
                    "name",
                    "first",
                    "last",
                    "title",
                    "organization",
                    "email",
                    "phone",
                    "website",
                    "state",
                    "country");

    /// A label, perhaps emphasized with asterisks, as mail programs do without HTML; then what it
    /// labels, which may stand on the next line.
    private static final Pattern LINE =
            Pattern.compile(
                    "^[\\s*_•·-]*([\\p{L}][^:\\t]{1,40}?)[\\s*_]*(?:[:：][\\s*_]*|\\t\\s*)(.*?)[\\s*_]*$");

    private final Phrasebook known = new Phrasebook(Phrasebook.class, "people.txt");
    private final Placeholders placeholders = new Placeholders();
    private final Map<String, String> said = new HashMap<>();

    LabelledLines(List<String> lines) {
        String open = "";
        for (String line : lines) {
            Matcher label = LINE.matcher(line);
            String field = label.matches() ? field(label.group(1)) : "";
            if (!field.isEmpty()) {
                String value = CellText.line(label.group(2));
                put(field, value);
                open = value.isEmpty() ? field : "";
            } else if (!line.isBlank()) {
                put(open, CellText.line(line));
                open = "";
            }
        }
    }

    private String field(String label) {
        return known.match(label)
                .map(Phrasebook.Match::meaning)
                .filter(FIELDS::contains)
                .orElse("");
    }

    /// What is said first stands: below it may be a signature.
    private void put(String field, String value) {
        if (!field.isEmpty() && !value.isEmpty() && !placeholders.has(value)) {
            said.putIfAbsent(field, value);
        }
    }

    /// What is said of a field; empty if nothing is.
    String of(String field) {
        return said.getOrDefault(field, "");
    }

    /// The name, of whatever parts.
    String name() {
        String parts = (of("first") + " " + of("last")).strip();
        return of("name").isEmpty() ? parts : of("name");
    }

    /// Whether it is filled in as a form is.
    boolean isForm() {
        return !of("organization").isEmpty() && !name().isEmpty();
    }
}
