package org.undersigned.exchange.lines;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.Placeholders;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Makes a table of lines of which each names somebody.
///
/// ```java
/// new PastedLines().sift("Pasted", "Jane Roe, Director, Group X\nGroup Y (GY)")
/// // name, title, organization
/// // Jane Roe, Director, Group X
/// // , , Group Y (GY)
/// ```
public final class PastedLines {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("name", Entry::name),
                    new Column("title", Entry::title),
                    new Column("organization", Entry::organization),
                    new Column("state", Entry::state),
                    new Column("capacity", Entry::capacity),
                    new Column("section", Entry::section),
                    new Column("email", it -> it.contacts().email()),
                    new Column("phone", it -> it.contacts().phone()),
                    new Column("website", it -> it.contacts().website()),
                    new Column("note", it -> it.contacts().person()));

    /// A cell in quotation marks with another beside it, or with a line break in it.
    private static final Pattern QUOTED =
            Pattern.compile("^\"(?:(?:[^\"]|\"\")*\"\\s*[,;\\t|]|(?:[^\"]|\"\")*$)");

    /// Longer lines say something else.
    private static final int LONGEST = 400;

    private final Lexicon lexicon = new Lexicon();
    private final Judge judge = new Judge(lexicon);
    private final Parts parts = new Parts(lexicon, judge);
    private final Several several = new Several(judge, parts);
    private final Placeholders placeholders = new Placeholders();

    /// The table; each line of which it is not clear whom it names is a warning, one that is too
    /// long to name anybody is unfit.
    ///
    /// @param file what to call it in problems
    public Outcome<Sifted<Table>> sift(String file, String text) {
        RowProblems problems = new RowProblems(file);
        List<Line> lines = lines(text, problems);
        LineEntries reader = new LineEntries(judge, parts, mostlyPeople(lines));
        List<Entry> entries =
                lines.stream().flatMap(it -> entries(it, reader, problems).stream()).toList();
        if (entries.isEmpty()) {
            return Outcome.failed(Problem.error(Place.file(file), "table.empty"));
        }
        for (Entry entry : entries) {
            if (!entry.text().isEmpty() && !placeholders.has(entry.text())) {
                boolean person = !entry.name().isEmpty();
                String key = person ? "table.lineTakenForPerson" : "table.lineTakenForGroup";
                problems.warning(entry.line(), key, entry.text());
            }
        }
        return new Outcome.Done<>(
                new Sifted<>(table(file, entries), problems.errors(), List.of()),
                problems.warnings());
    }

    /// One, or more if several stand on the line.
    private List<Entry> entries(Line line, LineEntries reader, RowProblems problems) {
        List<String> texts = several.of(line.contacts.rest());
        if (texts.size() > 1) {
            problems.warning(line.number, "table.lineTakenForSeveral", line.contacts.rest());
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Contacts contacts = i == 0 ? line.contacts : Contacts.NONE;
            entries.add(reader.entry(line.number, contacts.with(texts.get(i)), line.section));
        }
        return entries;
    }

    /// Whether more lines are clearly people than clearly organizations.
    private boolean mostlyPeople(List<Line> lines) {
        int people = 0;
        for (Line line : lines) {
            List<String> said = parts.of(line.contacts.rest());
            Kind kind = said.isEmpty() ? Kind.UNCLEAR : judge.of(said.getFirst());
            people += kind == Kind.PERSON ? 1 : kind == Kind.ORGANIZATION ? -1 : 0;
        }
        return people > 0;
    }

    private List<Line> lines(String text, RowProblems problems) {
        List<Line> lines = new ArrayList<>();
        Section section = Section.NONE;
        int number = 0;
        for (String written : text.lines().toList()) {
            number++;
            String line = written.strip();
            if (line.length() > LONGEST) {
                problems.error(number, "table.lineTooLong");
                continue;
            }
            Optional<Section> begun = Section.beginning(line, lexicon);
            section = begun.orElse(section);
            String bare = begun.isPresent() ? "" : Bullets.without(line);
            if (bare.chars().anyMatch(Character::isLetterOrDigit)) {
                lines.add(new Line(number, Contacts.of(bare), section));
            }
        }
        return lines;
    }

    private static Table table(String file, List<Entry> entries) {
        List<Column> columns =
                COLUMNS.stream()
                        .filter(it ->
                                it.name.equals("name")
                                        || it.name.equals("organization")
                                        || entries.stream()
                                                .anyMatch(e -> !it.cell.apply(e).isEmpty()))
                        .toList();
        List<Table.Row> rows =
                entries.stream()
                        .map(it ->
                                new Table.Row(
                                        it.line(),
                                        columns.stream().map(c -> c.cell.apply(it)).toList()))
                        .toList();
        return new Table(file, columns.stream().map(Column::name).toList(), rows);
    }

    /// Whether a text is lines rather than a table: not if its cells are parted by tabs, nor if it
    /// has the same number of commas without spaces on every line.
    public static boolean areIn(String text) {
        List<String> lines =
                text.lines()
                        .filter(it -> !it.isBlank())
                        .limit(50)
                        .map(it -> it.indexOf('\t') < 0 ? it : Bullets.without(it))
                        .toList();
        long tabbed = lines.stream().filter(it -> it.strip().indexOf('\t') > 0).count();
        if ((tabbed * 2 > lines.size() && evenly(lines, '\t'))
                || lines.stream().anyMatch(it -> QUOTED.matcher(it).find())) {
            return false;
        }
        boolean tight =
                lines.size() > 1
                        && lines.stream().allMatch(it -> it.indexOf(',') > 0 && !it.contains(", "));
        boolean semicolons = lines.size() > 1 && lines.stream().allMatch(it -> it.indexOf(';') > 0);
        return !(tight && evenly(lines, ',')) && !(semicolons && evenly(lines, ';'));
    }

    private static boolean evenly(List<String> lines, char separator) {
        return lines.stream()
                        .mapToLong(it ->
                                IntStream.range(0, it.length())
                                        .filter(i -> it.charAt(i) == separator)
                                        .count())
                        .distinct()
                        .count()
                == 1;
    }

    private record Column(String name, Function<Entry, String> cell) {}

    private record Line(int number, Contacts contacts, Section section) {}
}
