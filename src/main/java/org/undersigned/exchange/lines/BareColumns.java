package org.undersigned.exchange.lines;

import org.undersigned.table.CellText;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What the columns of a table without a header hold: most of their cells tell.
final class BareColumns {

    /// As many rows are looked at.
    private static final int LOOK = 200;

    private final Table table;
    private final Judge judge = new Judge(new Lexicon());

    /// What stands in a column.
    ///
    /// @param level how many are levels of organizations
    /// @param names how many could be names of people
    /// @param kinds how many cells are what
    private record Contents(
            int filled,
            int email,
            int website,
            int phone,
            int level,
            int names,
            Map<Kind, Integer> kinds) {

        int count(Kind kind) {
            return kinds.getOrDefault(kind, 0);
        }

        boolean isMostly(int count) {
            return count * 2 > filled;
        }

        /// Whether it is most likely people, though none of them is sure to be one.
        boolean couldBePeople() {
            return isMostly(names) && count(Kind.ORGANIZATION) == 0;
        }

        /// Whether it is what somebody is, and nobody.
        boolean areTitles() {
            int titles = count(Kind.TITLE);
            return isMostly(titles) || (titles * 2 == filled && names == 0);
        }

        /// How much rather people stand in it than organizations.
        int people() {
            return count(Kind.PERSON) - count(Kind.ORGANIZATION);
        }
    }

    BareColumns(Table table) {
        this.table = table;
    }

    /// The field of each column, empty where nobody knows.
    List<String> fields() {
        List<Contents> all =
                IntStream.range(0, table.header().size()).mapToObj(this::contents).toList();
        List<String> fields = new ArrayList<>(Collections.nCopies(all.size(), ""));
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String field = plain(all.get(i));
            if (field.isEmpty() && all.get(i).filled > 0) {
                open.add(i);
            } else if (!fields.contains(field)) {
                fields.set(i, field);
            }
        }
        Comparator<Integer> byPeople = Comparator.comparingInt(it -> all.get(it).people());
        open.stream()
                .filter(it -> all.get(it).people() > 0)
                .max(byPeople)
                .ifPresent(it -> fields.set(it, "name"));
        open.removeIf(it -> !fields.get(it).isEmpty());
        open.stream().min(byPeople).ifPresent(it -> fields.set(it, "organization"));
        if (!fields.contains("name")) {
            open.stream()
                    .filter(it -> fields.get(it).isEmpty())
                    .filter(it -> all.get(it).couldBePeople())
                    .findFirst()
                    .ifPresent(it -> fields.set(it, "name"));
        }
        return fields;
    }

    private static String plain(Contents it) {
        if (it.filled == 0) {
            return "";
        } else if (it.isMostly(it.email)) {
            return "email";
        } else if (it.isMostly(it.website)) {
            return "website";
        } else if (it.isMostly(it.phone)) {
            return "phone";
        } else if (it.isMostly(it.count(Kind.PLACE))) {
            return "state";
        } else if (it.isMostly(it.level)) {
            return "tier";
        }
        return it.areTitles() ? "title" : "";
    }

    private Contents contents(int column) {
        int filled = 0;
        int email = 0;
        int website = 0;
        int phone = 0;
        int level = 0;
        int names = 0;
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        for (Table.Row row : table.rows().subList(0, Math.min(LOOK, table.rows().size()))) {
            String cell = CellText.line(row.cells().get(column));
            if (cell.isEmpty()) {
                continue;
            }
            filled++;
            Contacts contacts = Contacts.of(cell);
            boolean alone = contacts.rest().isEmpty();
            email += alone && !contacts.email().isEmpty() ? 1 : 0;
            website += alone && !contacts.website().isEmpty() ? 1 : 0;
            phone += alone && !contacts.phone().isEmpty() ? 1 : 0;
            String bare = Bullets.without(cell);
            level += FirstRow.LEVEL.matcher(cell).matches() ? 1 : 0;
            names += FirstRow.isWords(bare) && judge.couldBeName(bare) ? 1 : 0;
            kinds.merge(judge.of(bare), 1, Integer::sum);
        }
        return new Contents(filled, email, website, phone, level, names, kinds);
    }
}
