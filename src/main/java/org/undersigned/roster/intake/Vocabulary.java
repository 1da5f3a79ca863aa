package org.undersigned.roster.intake;

import org.undersigned.roster.Capacity;
import org.undersigned.roster.Status;
import org.undersigned.table.Phrasebook;
import org.undersigned.table.Placeholders;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words in a roster's cells mean.
final class Vocabulary {

    /// Spreadsheets write whole numbers as `1`, `1.0` or `1,00`.
    private static final Pattern NUMBER = Pattern.compile("#?([1-9]\\d{0,8})(?:[.,]0*)?");

    private static final Pattern WORD_END = Pattern.compile("[\\s,;:.]");

    /// Words of those who answer that they do not know yet.
    private static final Pattern DOUBT =
            Pattern.compile(
                    "(?iu)\\?|n['’]t\\b|\\b(?:not|ask|asking|unsure|maybe|perhaps|pending|until"
                            + "|aún|todavía|preguntar|preguntaré|quizás|consultar"
                            + "|pas|demander|demanderai|peut-être"
                            + "|nicht|frage|fragen|klären|vielleicht)\\b");

    private static final Set<String> NAMING = Set.of("name", "organization");
    private static final String PENDING = "pending";
    private static final String CONFIRMED = "confirmed";

    private final Phrasebook ticks = new Phrasebook(Vocabulary.class, "ticks.txt");
    private final Phrasebook statuses = new Phrasebook(Vocabulary.class, "statuses.txt");

    /// Between the parts of `N/A (individual)`, which are no longer together, in UTF-16 units.
    private static final Pattern ASIDE = Pattern.compile("\\s*[(),;]\\s*|\\s+[/–-]\\s+");

    private static final int REMARK = 40;

    private final Phrasebook capacities = new Phrasebook(Vocabulary.class, "capacities.txt");
    private final Phrasebook tiers = new Phrasebook(Vocabulary.class, "tiers.txt");
    private final Phrasebook assents = new Phrasebook(Vocabulary.class, "assents.txt");
    private final Phrasebook headers = new Phrasebook(Phrasebook.class, "people.txt");
    private final Placeholders placeholders = new Placeholders();
    private final Countries countries = new Countries();

    /// Whether a cell says in words or dashes that it is empty.
    boolean saysNothing(String cell) {
        return placeholders.has(cell);
    }

    /// Whether a cell says what a column of names is called.
    boolean isHeader(String cell) {
        return headers.exact(cell).filter(NAMING::contains).isPresent();
    }

    /// Only of a whole cell: a condition added to a yes, or a question mark, makes it none. Whoever
    /// begins by saying that they wait, or have declined, does so, whatever follows; but a plain no
    /// may begin any sentence.
    Optional<Status> status(String cell) {
        Optional<String> said = statuses.exact(cell);
        boolean asks = cell.indexOf('?') >= 0;
        return said.filter(it -> !asks || it.equals(PENDING))
                .or(() -> said.isPresent() ? Optional.empty() : begun(cell))
                .map(Vocabulary::constant)
                .map(Status::valueOf);
    }

    private Optional<String> begun(String cell) {
        String first = WORD_END.split(cell, 2)[0];
        return isPlainNo(first)
                ? Optional.empty()
                : statuses.exact(first).filter(it -> !it.equals(CONFIRMED));
    }

    /// Whether this is what a box to be ticked holds when it is.
    boolean isTicked(String cell) {
        return ticks.exact(cell).filter("yes"::equals).isPresent();
    }

    /// Whether this is what a box to be ticked holds when it is not.
    boolean isUnticked(String cell) {
        return ticks.exact(cell).filter("no"::equals).isPresent();
    }

    Optional<Capacity> capacity(String cell) {
        return capacities
                .exact(cell)
                .or(() -> capacities.match(cell).map(Phrasebook.Match::meaning))
                .map(Vocabulary::constant)
                .map(Capacity::valueOf);
    }

    /// Whether somebody who was asked for their organization answers that they sign for themselves.
    boolean meansNobodyElse(String organization) {
        return meansOnlyThem(organization)
                || (organization.length() <= REMARK
                        && ASIDE.matcher(organization).find()
                        && ASIDE.splitAsStream(organization)
                                .allMatch(it ->
                                        it.isEmpty() || saysNothing(it) || meansOnlyThem(it)));
    }

    private boolean meansOnlyThem(String organization) {
        return capacities.exact(organization).filter("individual"::equals).isPresent();
    }

    /// Whether a cell says yes, and who says it agrees.
    boolean isYes(String cell) {
        return !DOUBT.matcher(cell).find() && assent(cell).filter("yes"::equals).isPresent();
    }

    /// Whether it says no, or that somebody else has to be asked.
    boolean isNo(String cell) {
        return DOUBT.matcher(cell).find() || assent(cell).filter("no"::equals).isPresent();
    }

    /// Whether it says no, and not a word more.
    boolean isPlainNo(String cell) {
        return assents.exact(cell).filter("no"::equals).isPresent();
    }

    /// By the whole cell, else by how it begins: “Yes, I may sign for …”.
    private Optional<String> assent(String cell) {
        return assents.exact(cell).or(() -> assents.exact(WORD_END.split(cell, 2)[0]));
    }

    private static String constant(String meaning) {
        return meaning.toUpperCase(Locale.ROOT);
    }

    Optional<String> tier(String cell) {
        return tiers.exact(cell);
    }

    /// As {@link org.undersigned.roster.Signatory.Printed#country}.
    Optional<String> country(String cell) {
        return countries.code(cell);
    }

    /// The name of the only country that may be meant by what was written with one slip.
    Optional<String> nearCountry(String cell) {
        return countries.near(cell);
    }

    /// A rank from 1: a whole number, or `lead` for 1 and `co-lead` for 2.
    Optional<Integer> rank(String cell) {
        Matcher number = NUMBER.matcher(cell);
        if (number.matches()) {
            return Optional.of(Integer.valueOf(number.group(1)));
        }
        return switch (cell.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "")) {
            case "lead" -> Optional.of(1);
            case "colead" -> Optional.of(2);
            default -> Optional.empty();
        };
    }
}
