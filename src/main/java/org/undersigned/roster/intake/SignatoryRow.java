package org.undersigned.roster.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.table.CellText;
import org.undersigned.table.Cleanings;
import org.undersigned.table.Columns;
import org.undersigned.table.NameColumns;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Rule;
import org.undersigned.table.Table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads one row of a roster after another.
final class SignatoryRow {

    /// A code, and no abbreviation of “not applicable” in a column of countries.
    private static final String NAMIBIA = "NA";

    private final Columns columns;
    private final NameColumns names;
    private final Vocabulary vocabulary;
    private final Set<Rule> rules;
    private final RowProblems problems;
    private final Cleanings cleanings;
    private final Doubts doubts;
    private final Answers answers;
    private final Holds holds;
    private final FurtherAnswers further;
    private final Listing listing;

    /// The names of the columns that hold no field.
    private final Map<Integer, String> others = new TreeMap<>();

    SignatoryRow(
            Columns columns,
            NameColumns names,
            Vocabulary vocabulary,
            Set<Rule> rules,
            RowProblems problems,
            Cleanings cleanings,
            Answers answers,
            FurtherAnswers further,
            Listing listing) {
        this.columns = columns;
        this.names = names;
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.problems = problems;
        this.cleanings = cleanings;
        this.doubts = new Doubts(vocabulary, problems);
        this.answers = answers;
        this.holds = new Holds(columns, problems);
        this.further = further;
        this.listing = listing;
        columns.others().forEach(it -> others.put(it, columns.name(it)));
    }

    /// The sign-on in this row, or null if it names nobody.
    @Nullable SignOn read(Table.Row row) {
        String name = unlessPlaceholder(row, "name", names.whole(row));
        String organization = unlessPlaceholder(row, "organization");
        if (!name.isEmpty() && vocabulary.meansNobodyElse(organization)) {
            organization = unless(true, row, "organization", organization);
        }
        if (name.isEmpty() && organization.isEmpty()) {
            problems.error(row.line(), "roster.rowWithoutName");
            return null;
        }
        Capacity capacity = capacity(row, name, organization);
        if (capacity == Capacity.ORGANIZATION && organization.isEmpty()) {
            organization = name;
            name = "";
        }
        Signatory.Printed printed =
                new Signatory.Printed(
                        name,
                        unlessPlaceholder(row, "title"),
                        organization,
                        unlessPlaceholder(row, "website"),
                        tier(row),
                        unlessPlaceholder(row, "state"),
                        country(row),
                        unlessPlaceholder(row, "section"));
        Signatory.Standing standing =
                new Signatory.Standing(
                        status(row, capacity), rank(row), columns.text(row, "sort_key"));
        doubts.about(row.line(), capacity, printed);
        Emblems emblems = new Emblems(picture(row, "signature"), logo(row));
        Signatory signatory = new Signatory(printed, emblems, capacity, standing, row.line());
        return new SignOn(signatory, confidential(row), agreement(row, printed));
    }

    /// Who says yes when asked whether they may sign attests it themselves; anything else that is
    /// said, such as the decision of a board, stays as it is.
    private Agreement agreement(Table.Row row, Signatory.Printed printed) {
        String said = columns.text(row, "authority");
        if (said.isEmpty() || vocabulary.isNo(said)) {
            return Agreement.UNKNOWN;
        }
        String who =
                Stream.of(printed.name(), columns.text(row, "email"), said)
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse("");
        return new Agreement("", "", "", vocabulary.isYes(said) ? who : said);
    }

    private String unlessPlaceholder(Table.Row row, String field) {
        return unlessPlaceholder(row, field, columns.text(row, field));
    }

    private String unlessPlaceholder(Table.Row row, String field, String said) {
        return unless(vocabulary.saysNothing(said), row, field, said);
    }

    /// What is private is emptied without a warning: nobody misses it on a page.
    private String unlessNothing(Table.Row row, String field) {
        String said = columns.text(row, field);
        if (!rules.contains(Rule.PLACEHOLDERS) || !vocabulary.saysNothing(said)) {
            return said;
        }
        cleanings.add(row.line(), field, Rule.PLACEHOLDERS, said, "");
        return "";
    }

    private String unless(boolean nothing, Table.Row row, String field, String said) {
        if (!rules.contains(Rule.PLACEHOLDERS) || !nothing) {
            return said;
        }
        cleanings.add(row.line(), field, Rule.PLACEHOLDERS, said, "");
        problems.warning(row.line(), "roster.placeholder", field, said);
        return "";
    }

    /// As the cell says; else an organization if there is one (DESIGN: a name beside it represents
    /// it). Somebody always is listed: who has no organization cannot sign as one, unless it stands
    /// in the column for names.
    private Capacity capacity(Table.Row row, String name, String organization) {
        Capacity usual = organization.isEmpty() ? Capacity.INDIVIDUAL : Capacity.ORGANIZATION;
        String said = columns.text(row, "capacity");
        if (said.isEmpty()) {
            boolean alone =
                    !name.isEmpty() && vocabulary.meansNobodyElse(columns.text(row, "tier"));
            return alone ? Capacity.INDIVIDUAL : usual;
        }
        Optional<Capacity> capacity = vocabulary.capacity(said);
        if (capacity.isEmpty()) {
            problems.warning(row.line(), "roster.unknownCapacity", said);
        } else if (capacity.get().listsPerson() && name.isEmpty()) {
            problems.warning(row.line(), "roster.individualWithoutName");
            return usual;
        }
        capacity.ifPresent(it -> tell(row, "capacity", said, it));
        return capacity.orElse(usual);
    }

    private Status status(Table.Row row, Capacity capacity) {
        Status status = answers.of(row, capacity);
        String said = answers.said(row);
        if (!said.isEmpty() && answers.isUnderstood(said)) {
            tell(row, "status", said, status);
        }
        Status agreed = holds.of(row, !said.isEmpty(), further.of(row, status, !said.isEmpty()));
        return listing.of(row, agreed);
    }

    private int rank(Table.Row row) {
        String said = columns.text(row, "rank");
        if (said.isEmpty()) {
            return 0;
        }
        Optional<Integer> rank = vocabulary.rank(said);
        if (rank.isEmpty()) {
            problems.warning(row.line(), "roster.unknownRank", said);
        }
        return rank.orElse(0);
    }

    /// A level is one of organizations; whoever answers that they are none has none.
    private String tier(Table.Row row) {
        String said = unlessPlaceholder(row, "tier");
        if (vocabulary.meansNobodyElse(said)) {
            return "";
        }
        Optional<String> tier = vocabulary.tier(said);
        if (tier.isEmpty() && !said.isEmpty()) {
            problems.warning(row.line(), "roster.unknownTier", said);
        }
        if (!rules.contains(Rule.WORDS)) {
            return said;
        }
        tier.filter(it -> !it.equalsIgnoreCase(said))
                .ifPresent(it -> cleanings.compare(row.line(), "tier", Rule.WORDS, said, it));
        return tier.orElse(said);
    }

    private String country(Table.Row row) {
        String said = columns.text(row, "country");
        if (!said.equals(NAMIBIA)) {
            said = unlessPlaceholder(row, "country", said);
        }
        if (said.isEmpty()) {
            return said;
        }
        Optional<String> code = vocabulary.country(said);
        if (code.isEmpty()) {
            unknownCountry(row, said);
        }
        if (!rules.contains(Rule.COUNTRIES)) {
            return said;
        }
        cleanings.compare(row.line(), "country", Rule.COUNTRIES, said, code.orElse(said));
        return code.orElse(said);
    }

    private void unknownCountry(Table.Row row, String said) {
        Optional<String> near = vocabulary.nearCountry(said);
        if (near.isPresent()) {
            problems.warning(row.line(), "roster.misspeltCountry", said, near.get());
        } else {
            problems.warning(row.line(), "roster.unknownCountry", said);
        }
    }

    /// Whether it is written large or small makes no difference in a word.
    private void tell(Table.Row row, String field, String said, Enum<?> meant) {
        String word = meant.name().toLowerCase(Locale.ROOT);
        if (!word.equalsIgnoreCase(said)) {
            cleanings.compare(row.line(), field, Rule.WORDS, said, word);
        }
    }

    /// Not if somebody says that it may not be shown.
    private String logo(Table.Row row) {
        String said = columns.text(row, "logo_permission");
        String logo = picture(row, "logo");
        if (logo.isEmpty() || said.isEmpty() || !vocabulary.isNo(said)) {
            return logo;
        }
        @Nullable Integer asked = columns.chosen().get("logo_permission");
        problems.warning(
                row.line(), "roster.logoNotPermitted", asked == null ? "" : columns.name(asked));
        return "";
    }

    private String picture(Table.Row row, String field) {
        String said = columns.text(row, field);
        return PictureName.isOne(said) ? said : "";
    }

    /// Keeps what stands in a column of pictures and is none: a name that was typed for a
    /// signature.
    private void keepTyped(Table.Row row, String field, Map<String, String> other) {
        String said = columns.text(row, field);
        if (!said.isEmpty() && !PictureName.isOne(said)) {
            other.put(field, said);
        }
    }

    private Confidential confidential(Table.Row row) {
        Map<String, String> other = new HashMap<>();
        keepTyped(row, "signature", other);
        keepTyped(row, "logo", other);
        String permission = columns.text(row, "logo_permission");
        if (!permission.isEmpty()) {
            other.put("logo_permission", permission);
        }
        listing.keep(row, other);
        others.forEach((column, name) -> {
            String value = CellText.line(row.cells().get(column));
            if (!value.isEmpty()) {
                other.merge(name, value, (one, more) -> one + "; " + more);
            }
        });
        return new Confidential(
                unlessNothing(row, "email"),
                unlessNothing(row, "phone"),
                columns.text(row, "note"),
                columns.has("signed_on") ? columns.text(row, "signed_on") : answers.day(row),
                other);
    }
}
