package org.undersigned.table;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds out what the columns of a table mean.
///
/// A column the user has mapped means that and nothing else, and a field the user has mapped to
/// nothing has no column. Of several columns that name one field the best is chosen: one with data
/// before an empty one, the field's own name before another word for it, a plain header before a
/// long question, a better word before a worse one.
public final class Recognition {

    private static final int UNKNOWN = -1;
    private static final int NONE = -2;

    private static final Pattern NUMBER = Pattern.compile("#[1-9]\\d{0,5}");

    /// From this stage on a phrasebook leaves words out of a header.
    private static final int CUT = 3;

    /// As good as a phrase of the last stage, and not as good.
    private static final int SENTENCE = 5;

    private static final String EMAIL = "email";

    /// As many cells tell whether addresses stand in a column.
    private static final int LOOK = 500;

    private static final Pattern WORDS = Pattern.compile("\\p{L}\\s+\\p{L}");

    private static final Pattern ADDRESS = Pattern.compile("(?i)[@＠]|[(\\[{ ]at[)\\]} ]");

    private final HeaderSense sense = new HeaderSense();
    private final Phrasebook phrases;
    private final Set<String> fields;
    private final Set<String> quiet;

    /// @param phrases the headers known
    /// @param fields the fields to look for
    /// @param quiet those of them for which several columns are no news
    public Recognition(Phrasebook phrases, Set<String> fields, Set<String> quiet) {
        this.phrases = phrases;
        this.fields = Set.copyOf(fields);
        this.quiet = Set.copyOf(quiet);
    }

    /// Names unknown fields and columns of the mapping as errors, close decisions as warnings.
    public Outcome<Columns> of(Table table, Mapping mapping) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> chosen = mapped(table, mapping, problems);
        Map<Integer, String> claimed = new HashMap<>();
        chosen.forEach((field, column) -> claimed.put(column, field));
        Map<String, List<Claim>> claims = new TreeMap<>();
        for (int column = 0; column < table.header().size(); column++) {
            if (!claimed.containsKey(column)) {
                Claim claim = claim(table, column);
                if (claim != null) {
                    claimed.put(column, claim.field);
                    claims.computeIfAbsent(claim.field, field -> new ArrayList<>()).add(claim);
                }
            }
        }
        claims.keySet().removeAll(mapping.columns().keySet());
        for (List<Claim> rivals : claims.values()) {
            rivals.sort(Claim.BEST_FIRST);
            chosen.put(rivals.getFirst().field, rivals.getFirst().column);
            rivals.stream()
                    .skip(1)
                    .forEach(rival -> warn(table, rivals.getFirst(), rival, problems));
        }
        return Outcome.of(new Columns(table.header(), chosen, claimed), problems);
    }

    private Map<String, Integer> mapped(Table table, Mapping mapping, List<Problem> problems) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        Place file = Place.file(table.file());
        mapping.columns()
                .forEach((field, header) -> {
                    int column = header.isEmpty() ? NONE : column(table, header);
                    if (!fields.contains(field)) {
                        String known = String.join(", ", fields.stream().sorted().toList());
                        problems.add(Problem.error(file, "table.unknownField", field, known));
                    } else if (column == UNKNOWN) {
                        problems.add(
                                Problem.error(file, "table.unknownColumn", header, named(table)));
                    } else if (column != NONE) {
                        chosen.put(field, column);
                    }
                });
        return chosen;
    }

    private static String named(Table table) {
        List<String> names =
                table.header().stream()
                        .map(CellText::line)
                        .filter(name -> !name.isEmpty())
                        .map(name -> "“" + name + "”")
                        .toList();
        return String.join(", ", names);
    }

    private static int column(Table table, String header) {
        List<String> headers =
                IntStream.range(0, table.header().size())
                        .mapToObj(i -> Columns.name(table.header(), i))
                        .toList();
        int exact = headers.indexOf(CellText.line(header));
        if (exact >= 0) {
            return exact;
        }
        if (NUMBER.matcher(header).matches()) {
            int column = Integer.parseInt(header.substring(1)) - 1;
            return column < headers.size() ? column : UNKNOWN;
        }
        String folded = FieldName.fold(header);
        return IntStream.range(0, headers.size())
                .filter(i -> !folded.isEmpty() && FieldName.fold(headers.get(i)).equals(folded))
                .findFirst()
                .orElse(UNKNOWN);
    }

    private @Nullable Claim claim(Table table, int column) {
        String header = table.header().get(column);
        boolean filled = table.rows().stream().anyMatch(row -> !row.cells().get(column).isBlank());
        String folded = FieldName.fold(header);
        if (fields.contains(folded)) {
            return new Claim(column, folded, filled, -1, 0);
        }
        return meaning(header)
                .filter(match -> fields.contains(match.meaning()))
                .filter(match -> !match.meaning().equals(EMAIL) || !holdsNames(table, column))
                .map(m -> new Claim(column, m.meaning(), filled, m.stage(), m.position()))
                .orElse(null);
    }

    /// Whether words stand in a column, and not one address: `Point of contact` is often somebody.
    private static boolean holdsNames(Table table, int column) {
        List<String> cells =
                table.rows().stream()
                        .map(row -> row.cells().get(column))
                        .filter(cell -> !cell.isBlank())
                        .limit(LOOK)
                        .toList();
        return cells.stream().anyMatch(cell -> WORDS.matcher(cell).find())
                && cells.stream().noneMatch(cell -> ADDRESS.matcher(cell).find());
    }

    /// A phrase that only has to be cut out of its header counts for less than the whole header as
    /// a sentence: `Name - First` is no name. What stands in brackets may decide: `Name (last)`.
    private Optional<Phrasebook.Match> meaning(String header) {
        if (header.length() > Phrasebook.LONGEST) {
            return Optional.empty();
        }
        Optional<Phrasebook.Match> phrase = phrases.match(header);
        int stage = phrase.map(Phrasebook.Match::stage).orElse(SENTENCE);
        if (stage == 0) {
            return phrase;
        }
        Optional<Phrasebook.Match> whole = sentence(header, 1);
        if (stage < CUT) {
            return header.indexOf('(') >= 0 ? whole.or(() -> phrase) : phrase;
        }
        return whole.or(() -> sentence(HeaderWords.withoutBrackets(header), SENTENCE))
                .or(() -> phrase)
                .or(() -> sentence(HeaderWords.withoutTail(header), SENTENCE + 1));
    }

    private Optional<Phrasebook.Match> sentence(String header, int stage) {
        return sense.of(header).map(field -> new Phrasebook.Match(field, stage, 0));
    }

    private void warn(Table table, Claim best, Claim rival, List<Problem> problems) {
        String one = CellText.line(table.header().get(best.column));
        String other = CellText.line(table.header().get(rival.column));
        boolean close = rival.filled && rival.stage <= 1;
        if (close && !quiet.contains(best.field) && !one.equalsIgnoreCase(other)) {
            Place file = Place.file(table.file());
            problems.add(Problem.warning(file, "table.twoColumns", one, other, best.field));
        }
    }

    private record Claim(int column, String field, boolean filled, int stage, int position) {

        static final Comparator<Claim> BEST_FIRST =
                Comparator.comparing((Claim claim) -> !claim.filled)
                        .thenComparingInt(Claim::stage)
                        .thenComparingInt(Claim::position)
                        .thenComparingInt(Claim::column);
    }
}
