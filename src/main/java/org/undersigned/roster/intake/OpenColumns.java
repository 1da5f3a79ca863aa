package org.undersigned.roster.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Status;
import org.undersigned.roster.intake.ListingQuestion.Wish;
import org.undersigned.table.CellText;
import org.undersigned.table.Columns;
import org.undersigned.table.Mapping;
import org.undersigned.table.Phrasebook;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Settles by their cells what columns hold whose headers leave it open: `Response` is a status if
/// it says yes, no and pending, `Signed on` is one if it holds no day, and `Contact` is the name of
/// somebody if nothing else names a person.
///
/// Whether somebody has agreed is never left to a header alone: a column that speaks of it and is
/// not used is told.
final class OpenColumns {

    /// As many cells tell what a column holds.
    private static final int ENOUGH = 500;

    /// In UTF-16 units; whatever is longer is a text.
    private static final int LONGEST = 80;

    private static final Pattern LISTING =
            Pattern.compile(
                    "(?iu)public|publish|publi[ée]|pubblic|veröffentlich|\\b(?:listed|(?:to|we|you)"
                            + " list|display(?:ed)?|show(?:n)?)(?:\\b|_)");

    private static final Pattern LOGO =
            Pattern.compile("(?iu)\\blogos?\\b|logot[iy]p|ロゴ|로고|标志|логотип|شعار");

    private static final Pattern PERSON = Pattern.compile("[\\p{L}\\p{M} .,'’()&/-]{2,80}");

    private final Phrasebook open = new Phrasebook(OpenColumns.class, "open.txt");
    private final SigningWords words = new SigningWords();
    private final Phrasebook headers;
    private final Vocabulary vocabulary;

    /// @param headers the headers that are known to mean what they say, whatever stands below
    OpenColumns(Phrasebook headers, Vocabulary vocabulary) {
        this.headers = headers;
        this.vocabulary = vocabulary;
    }

    /// The columns with those that their cells decide about; what is said by hand stays.
    Columns settled(Table table, Columns columns, Mapping mapping) {
        Map<String, Integer> chosen = new HashMap<>(columns.chosen());
        Map<Integer, String> claimed = new HashMap<>(columns.claimed());
        boolean named =
                List.of("name", "first", "last").stream()
                        .anyMatch(it -> isTaken(it, chosen, mapping));
        @Nullable Integer asking = chosen.get("status");
        if (asking != null && !mapping.columns().containsKey("status") && isVague(table, asking)) {
            chosen.remove("status");
            claimed.remove(asking);
        }
        if (!isTaken("status", chosen, mapping)) {
            @Nullable Integer day = chosen.get("signed_on");
            if (day != null
                    && !mapping.columns().containsKey("signed_on")
                    && isMostly(table, day, this::isStatus)) {
                chosen.remove("signed_on");
                move("status", day, chosen, claimed);
            } else {
                find(table, columns, "status", this::isStatus)
                        .or(() -> asking(table, columns).stream().findFirst())
                        .ifPresent(it -> move("status", it, chosen, claimed));
            }
        }
        if (!named) {
            find(table, columns, "name", it -> PERSON.matcher(it).matches())
                    .ifPresent(it -> move("name", it, chosen, claimed));
        }
        if (!isTaken("listing", chosen, mapping)) {
            listing(table, columns).ifPresent(it -> move("listing", it, chosen, claimed));
        }
        if (!isTaken("logo_permission", chosen, mapping)) {
            columns.others().stream()
                    .filter(it -> !columns.claimed().containsKey(it))
                    .filter(it -> asksForALogo(table, it))
                    .findFirst()
                    .ifPresent(it -> move("logo_permission", it, chosen, claimed));
        }
        if (!mapping.columns().getOrDefault("status", "any").isEmpty()) {
            asking(table, columns).forEach(it -> claimed.putIfAbsent(it, "status"));
        }
        return new Columns(columns.header(), chosen, claimed);
    }

    /// The column that says who may be listed: it asks so, and is mostly answered.
    private Optional<Integer> listing(Table table, Columns columns) {
        return columns.others().stream().filter(it -> asksWhoMayBeListed(table, it)).findFirst();
    }

    private boolean asksWhoMayBeListed(Table table, int column) {
        var question = new ListingQuestion(CellText.line(table.header().get(column)), vocabulary);
        return question.isOne() && isMostly(table, column, it -> question.answer(it) != Wish.OPEN);
    }

    /// Whether a header speaks of a logo, and is answered by yes and no.
    private boolean asksForALogo(Table table, int column) {
        return LOGO.matcher(table.header().get(column)).find()
                && isMostly(table, column, it -> vocabulary.isYes(it) || vocabulary.isNo(it));
    }

    /// The columns that ask whether somebody signs, and are mostly answered.
    private List<Integer> asking(Table table, Columns columns) {
        return columns.others().stream()
                .filter(it -> !columns.claimed().containsKey(it))
                .filter(it -> asksWhoSigns(table, it))
                .toList();
    }

    private boolean asksWhoSigns(Table table, int column) {
        String header = CellText.line(table.header().get(column));
        return SigningQuestion.of(header, words).isOne()
                && !new ListingQuestion(header, vocabulary).isOne()
                && isMostly(table, column, answer(header));
    }

    private Predicate<String> answer(String header) {
        var answer = new SigningAnswer(header, vocabulary, words);
        return it -> answer.of(it).isPresent();
    }

    /// Whether a header only sounds as if it asked whether somebody has signed, and nobody answers
    /// that.
    private boolean isVague(Table table, int column) {
        String header = table.header().get(column);
        boolean sure =
                headers.match(header).filter(it -> it.meaning().equals("status")).isPresent();
        return !sure && !isMostly(table, column, answer(CellText.line(header)));
    }

    private static boolean isTaken(String field, Map<String, Integer> chosen, Mapping mapping) {
        return chosen.containsKey(field) || mapping.columns().containsKey(field);
    }

    private static void move(
            String field, int column, Map<String, Integer> chosen, Map<Integer, String> claimed) {
        chosen.put(field, column);
        claimed.put(column, field);
    }

    private Optional<Integer> find(
            Table table, Columns columns, String field, Predicate<String> fits) {
        return columns.others().stream()
                .filter(it ->
                        open.match(table.header().get(it))
                                .filter(match -> match.meaning().equals(field))
                                .filter(match -> match.stage() <= (field.equals("name") ? 0 : 1))
                                .isPresent())
                .filter(it -> isMostly(table, it, fits))
                .findFirst();
    }

    private boolean isStatus(String cell) {
        return vocabulary.status(cell).isPresent();
    }

    /// Whether half of the first cells that say anything say such a thing.
    static boolean isMostly(Table table, int column, Predicate<String> fits) {
        int filled = 0;
        int fitting = 0;
        for (Table.Row row : table.rows()) {
            String cell = row.cells().get(column);
            if (!cell.isBlank()) {
                filled++;
                fitting += cell.length() <= LONGEST && fits.test(CellText.line(cell)) ? 1 : 0;
            }
            if (filled == ENOUGH) {
                break;
            }
        }
        return filled > 0 && fitting * 2 >= filled;
    }

    /// Columns that seem to say who has signed, though no header says so, where no other one does.
    List<Problem> doubts(Table table, Columns columns) {
        List<Integer> unknown =
                columns.others().stream().filter(it -> !columns.claimed().containsKey(it)).toList();
        List<Problem> doubts = new ArrayList<>();
        unknown.forEach(it -> hidden(table, it, columns.name(it)).ifPresent(doubts::add));
        if (columns.has("status")) {
            return doubts;
        }
        unknown.stream()
                .filter(it -> isMostly(table, it, this::isStatus))
                .forEach(it ->
                        waiting(table, it)
                                .ifPresent(
                                        word -> doubts.add(doubt(table, columns.name(it), word))));
        return doubts;
    }

    /// Those who were asked whether they may be listed, and said no.
    private Optional<Problem> hidden(Table table, int column, String header) {
        if (header.length() > LONGEST || !LISTING.matcher(header).find()) {
            return Optional.empty();
        }
        int[] lines =
                table.rows().stream()
                        .filter(it -> isNo(it.cells().get(column)))
                        .mapToInt(Table.Row::line)
                        .toArray();
        return lines.length == 0
                ? Optional.empty()
                : Optional.of(
                        Problem.warning(
                                Place.line(table.file(), lines[0]),
                                "roster.notToBeListed",
                                header,
                                lines.length - 1));
    }

    private boolean isNo(String cell) {
        String said = cell.length() > LONGEST ? "" : CellText.line(cell);
        return vocabulary.isPlainNo(said) || vocabulary.isUnticked(said);
    }

    /// What is said there of somebody who has not signed; a plain no may answer anything.
    private Optional<String> waiting(Table table, int column) {
        return table.rows().stream()
                .map(row -> CellText.line(row.cells().get(column)))
                .filter(cell -> vocabulary.status(cell).filter(OpenColumns::isUnsigned).isPresent())
                .filter(cell -> !vocabulary.isPlainNo(cell))
                .findFirst();
    }

    private static boolean isUnsigned(Status status) {
        return status != Status.CONFIRMED;
    }

    private static Problem doubt(Table table, String column, String word) {
        return Problem.warning(Place.file(table.file()), "roster.perhapsStatus", column, word);
    }
}
