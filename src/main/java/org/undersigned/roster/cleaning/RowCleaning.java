package org.undersigned.roster.cleaning;

import org.undersigned.letter.States;
import org.undersigned.table.CellText;
import org.undersigned.table.Cleanings;
import org.undersigned.table.Columns;
import org.undersigned.table.Memo;
import org.undersigned.table.Rule;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Cleans the rows of one table by the rules that are on, and writes down what it changes.
///
/// The rows it gives have the columns of {@link #columns()}: what is taken out of a name has a
/// column to go to, whether the file has one or not.
public final class RowCleaning {

    private static final List<String> PRINTED =
            List.of("name", "title", "organization", "website", "state", "section");
    private static final Set<String> WORDS = Set.of("country", "tier", "capacity", "status");
    private static final List<String> PARTS =
            List.of("name", "first", "middle", "last", "second_last");
    private static final List<String> NAMES = List.of("name", "title", "organization");

    /// Fields that words are taken out of names for.
    private static final List<String> ROOM =
            List.of("name", "title", "organization", "email", "phone", "note");

    private static final Set<String> AMERICAN = Set.of("", "US", "CA");
    private static final Set<String> TURKIC = Set.of("TR", "AZ");

    private final Columns columns;

    /// The fields of the table that are printed, or known by their words.
    private final List<String> read;

    private final Set<Rule> rules;
    private final Cleanings cleanings;
    private final Memo<String> country;
    private final Memo<String> states;
    private final Regions regions;
    private final NameWords words;
    private final Names names;
    private final Reaching reaching;
    private final Evidence evidence;
    private final Capitals capitals;

    /// @param table all of the rows
    /// @param columns what its columns hold
    /// @param rules which rules are on
    /// @param cleanings where changes are written down
    /// @param country finds the code of a country, or gives back what nobody knows
    public RowCleaning(
            Table table,
            Columns columns,
            Set<Rule> rules,
            Cleanings cleanings,
            UnaryOperator<String> country) {
        this.columns = columns.widened(ROOM);
        this.read =
                this.columns.chosen().keySet().stream()
                        .filter(it ->
                                PRINTED.contains(it) || PARTS.contains(it) || WORDS.contains(it))
                        .sorted()
                        .toList();
        this.rules = Set.copyOf(rules);
        this.cleanings = cleanings;
        this.country = new Memo<>(country);
        this.states = new Memo<>(RowCleaning::state);
        this.regions = new Regions();
        this.words = new NameWords();
        this.names = new Names(words);
        this.reaching = new Reaching(this.rules, names);
        this.evidence = Evidence.of(table, columns, names);
        this.capitals = new Capitals(evidence.spellings());
    }

    private RowCleaning(RowCleaning other, Cleanings cleanings) {
        this.columns = other.columns;
        this.read = other.read;
        this.rules = other.rules;
        this.cleanings = cleanings;
        this.country = other.country;
        this.states = other.states;
        this.regions = other.regions;
        this.words = other.words;
        this.names = other.names;
        this.reaching = other.reaching;
        this.evidence = other.evidence;
        this.capitals = other.capitals;
    }

    /// The same for some of the rows, which may be cleaned at a time with others.
    ///
    /// @param some where changes of these are written down
    public RowCleaning into(Cleanings some) {
        return new RowCleaning(this, some);
    }

    /// What the columns of the cleaned rows hold.
    public Columns columns() {
        return columns;
    }

    /// The row as it is when it is clean, or several if there were several people in it.
    public List<Table.Row> clean(Table.Row row) {
        Draft draft = new Draft(row, columns, cleanings);
        if (rules.contains(Rule.MOJIBAKE)) {
            for (String field : read) {
                draft.change(field, Rule.MOJIBAKE, Mojibake::mended);
            }
        }
        if (rules.contains(Rule.ENTITIES)) {
            for (String field : read) {
                draft.change(field, Rule.ENTITIES, Entities::read);
            }
        }
        String written = draft.text("name");
        List<String> people = people(written);
        draft.straighten(rules.contains(Rule.SPACES), PRINTED);
        if (rules.contains(Rule.TESTS)
                && Tries.isOne(draft.text("name"), draft.text("organization"))) {
            draft.leaveOut(Rule.TESTS);
            return List.of();
        }
        texts(draft);
        reaching.clean(draft);
        parts(draft);
        boolean other = people.isEmpty() && !draft.text("name").equals(written);
        return several(draft, other ? people(draft.text("name")) : people);
    }

    /// Who is named in a row as it was written.
    public String listed(Table.Row row) {
        Draft draft = new Draft(row, columns, cleanings);
        String organization = draft.text("organization");
        return CellText.line(organization.isBlank() ? draft.text("name") : organization);
    }

    private void texts(Draft draft) {
        for (String field : NAMES) {
            if (rules.contains(Rule.REMARKS) && draft.text("status").isEmpty()) {
                Remarks.without(draft.text(field))
                        .ifPresent(it -> draft.note(field, it.name(), it.rest()));
            }
            boolean numbered = evidence.numbered().contains(field);
            if (draft.text(field).isEmpty() || (!numbered && Tidy.is(draft.text(field)))) {
                continue;
            }
            apply(draft, field, Rule.WIDTHS, Widths::narrowed);
            apply(draft, field, Rule.QUOTES, Marks::unquoted);
            if (numbered) {
                apply(draft, field, Rule.NUMBERS, Numbering::without);
            }
            apply(draft, field, Rule.MARKS, Marks::without);
            if (rules.contains(Rule.EMAILS)) {
                names.withoutMail(draft.text(field))
                        .ifPresent(it -> draft.moveMail(field, it.name(), it.rest()));
                boolean numbers = field.equals("organization"); // locals and lodges have them
                Phones.without(draft.text(field))
                        .filter(it -> !numbers || Phones.isSure(it))
                        .ifPresent(it -> draft.movePhone(field, it.name(), it.rest()));
            }
        }
        String name = draft.text("name");
        if (evidence.familyFirst() && names.isFamilyFirst(name)) {
            apply(draft, "name", Rule.FAMILY_FIRST, names::givenFirst);
        }
        if (rules.contains(Rule.TITLES) && draft.text("title").isEmpty()) {
            names.withoutTitle(draft.text("name"))
                    .ifPresent(it -> {
                        draft.change("name", Rule.TITLES, _ -> it.name());
                        draft.put("title", it.rest());
                    });
        }
    }

    private void parts(Draft draft) {
        Locale language = TURKIC.contains(country(draft)) ? Locale.of("tr") : Locale.ROOT;
        for (String field : PARTS) {
            if (isOneCase(draft, field) && !isMeantSmall(draft, field)) {
                apply(
                        draft,
                        field,
                        Rule.CAPITALS,
                        it -> capitals.of(it, whose(draft, it), language));
            }
        }
        if (!words.isOrganization(draft.text("name"))) {
            apply(draft, "name", Rule.CAPITALS, it -> Affixed.spelled(it, capitals, language));
        }
        if (isOneCase(draft, "organization")) {
            apply(
                    draft,
                    "organization",
                    Rule.CAPITALS,
                    it -> capitals.of(it, Capitals.Of.ORGANIZATION, language));
        }
        if (isOneCase(draft, "title")) {
            apply(
                    draft,
                    "title",
                    Rule.CAPITALS,
                    it -> capitals.of(it, Capitals.Of.TITLE, language));
        }
        String name = draft.text("name");
        String organization = draft.text("organization");
        if (rules.contains(Rule.REPEATED)
                && !name.isEmpty()
                && CellText.haveOneKey(name, organization)) {
            draft.clear(names.isOrganization(name) ? "name" : "organization", Rule.REPEATED);
        }
        states(draft);
    }

    /// Where a row names no country, the whole list tells whether its states are American.
    private void states(Draft draft) {
        if (draft.text("state").isEmpty()) {
            return;
        }
        String country = country(draft);
        boolean ours = AMERICAN.contains(country) && (evidence.american() || !country.isEmpty());
        if (ours) {
            apply(draft, "state", Rule.STATES, states::of);
        } else if (!country.isEmpty()) {
            apply(draft, "state", Rule.STATES, it -> regions.of(country, it).orElse(it));
        }
    }

    private static boolean isOneCase(Draft draft, String field) {
        String text = draft.text(field);
        return !text.startsWith("#") && !Capitals.isMixed(text); // not #REF!
    }

    /// Whoever writes their title with a capital can write their name with one.
    private static boolean isMeantSmall(Draft draft, String field) {
        return field.equals("name")
                && Capitals.isMixed(draft.text("title"))
                && draft.text("name").chars().noneMatch(Character::isUpperCase);
    }

    /// Whether the columns of names and of organizations seem to have changed places.
    public boolean seemsSwapped() {
        return evidence.swapped();
    }

    /// Organizations stand in columns of names, too.
    private Capitals.Of whose(Draft draft, String text) {
        boolean organization =
                words.isOrganization(text)
                        && draft.text("organization").isEmpty()
                        && draft.text("last").isEmpty();
        return organization ? Capitals.Of.ORGANIZATION : Capitals.Of.PERSON;
    }

    private String country(Draft draft) {
        String written = draft.text("country");
        return written.isEmpty() ? "" : country.of(written);
    }

    private static String state(String written) {
        return States.code(written).or(() -> States.near(written)).orElse(written);
    }

    private List<String> people(String name) {
        return rules.contains(Rule.PEOPLE) && !name.isEmpty()
                ? names.people(name.strip())
                : List.of();
    }

    /// Two who represent one organization stay together.
    private List<Table.Row> several(Draft draft, List<String> all) {
        if (all.size() < 2 || !draft.text("organization").isEmpty()) {
            return List.of(draft.row());
        }
        draft.change("name", Rule.PEOPLE, _ -> String.join(" · ", all));
        List<Table.Row> rows = new ArrayList<>();
        for (String one : all) {
            draft.put("name", CellText.line(one));
            rows.add(draft.row());
        }
        return rows;
    }

    private void apply(Draft draft, String field, Rule rule, UnaryOperator<String> change) {
        if (rules.contains(rule) && !draft.text(field).isEmpty()) {
            draft.change(field, rule, change);
        }
    }
}
