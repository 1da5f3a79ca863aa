package org.undersigned.exchange.lines;

import org.undersigned.table.CellText;
import org.undersigned.table.Phrasebook;
import org.undersigned.table.Table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Whether the first row of a table is somebody, like those below it, and no header: one cell that
/// can only be a header makes it one, and nothing makes it somebody but what looks like the cells
/// under it.
public final class FirstRow {

    /// As many cells of a column are looked at.
    private static final int LOOK = 50;

    /// In UTF-16 units; whatever is longer asks something.
    private static final int LONGEST = 80;

    /// How much of a header may be left out to find it: what stands in brackets.
    private static final int WHOLE = 1;

    /// What columns are called and nobody is.
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?iu).*(?:[?:_*]|(?<![\\p{L}])(?:names?|your|title|e-?mails?|phone|address|number"
                        + "|date|time|please|what|which|who|signers?|signator(?:y|ies)|website|url|role"
                        + "|person|representative|affiliation|comments?|notes?|position|job|type|zip"
                        + "|country|city|nombres?|apellidos?|su|tu|cargo|correo|firmante|noms?|votre"
                        + "|prénom|fonction|signataire|courriel|ihre?|namen?|funktion|unterzeichner(?:in)?"
                        + "|nome|cognome|sobrenome|função|ruolo|naam|functie)(?![\\p{L}])).*");

    private static final Pattern FIGURES = Pattern.compile("[\\d\\s./:,+()-]*\\d[\\d\\s./:,+()-]*");

    /// The levels on which organizations work.
    static final Pattern LEVEL =
            Pattern.compile("(?i)(?:inter)?national|federal|regional|state(?:wide)?|local|tribal");

    private static final Pattern WORDS = Pattern.compile("\\S+(?:\\s+\\S+)+");

    private final Phrasebook known = new Phrasebook(Phrasebook.class, "people.txt");
    private final Table table;
    private final Lexicon lexicon = new Lexicon();
    private final Judge judge = new Judge(lexicon);

    private FirstRow(Table table) {
        this.table = table;
    }

    /// Whether the header of a table is somebody like those in its rows.
    public static boolean isSomebody(Table table) {
        return new FirstRow(table).looksLikeTheOthers();
    }

    private boolean looksLikeTheOthers() {
        List<String> cells = table.header().stream().map(CellText::line).toList();
        if (table.rows().isEmpty()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (isHeader(cells.get(i)) && !isLevel(cells.get(i), i)) {
                return false;
            }
        }
        boolean alone = cells.stream().filter(it -> !it.isEmpty()).count() == 1;
        boolean alike = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            List<String> below = below(i);
            if (cell.isEmpty() || below.isEmpty()) {
                continue;
            }
            if (!isFormed(cell) && isMostly(below, FirstRow::isFormed)) {
                return false;
            }
            alike |= isFormed(cell) || isLike(cell, below, alone);
        }
        return alike;
    }

    private List<String> below(int column) {
        return table.rows().stream()
                .map(it -> CellText.line(it.cells().get(column)))
                .filter(it -> !it.isEmpty())
                .limit(LOOK)
                .toList();
    }

    /// Whether it is a level, and other levels stand below it.
    private boolean isLevel(String cell, int column) {
        return LEVEL.matcher(cell).matches()
                && isMostly(below(column), it -> LEVEL.matcher(it).matches());
    }

    /// Whether a cell can only be a header. `President` and `University` stand in rows as well.
    private boolean isHeader(String cell) {
        return cell.length() > LONGEST
                || (!isFormed(cell) && HEADER.matcher(cell).matches())
                || known.match(cell)
                        .filter(it -> it.stage() <= WHOLE)
                        .filter(_ -> judge.of(cell) == Kind.UNCLEAR || isWords(cell))
                        .isPresent();
    }

    /// Whether it is an address, a number or a day.
    private static boolean isFormed(String cell) {
        Contacts contacts = Contacts.of(cell);
        boolean contact = !(contacts.email() + contacts.website() + contacts.phone()).isEmpty();
        return FIGURES.matcher(cell).matches() || (contact && contacts.rest().isEmpty());
    }

    /// Whether a cell names somebody as those below it do.
    ///
    /// @param alone whether nothing stands beside it: then it must have a word in common with them
    private boolean isLike(String cell, List<String> below, boolean alone) {
        if (!isWords(cell)) {
            return false;
        }
        boolean person = judge.of(cell) == Kind.PERSON;
        boolean named = isMostly(below, this::couldBeSomebody) && couldBeSomebody(cell);
        return shares(cell, below) || (named && (person || !alone));
    }

    private boolean couldBeSomebody(String cell) {
        return switch (judge.of(cell)) {
            case PERSON, ORGANIZATION -> isWords(cell);
            case TITLE, PLACE -> false;
            case UNCLEAR -> isWords(cell) && judge.couldBeName(cell);
        };
    }

    private boolean shares(String cell, List<String> below) {
        Predicate<String> telling =
                it -> CellText.key(it).length() > 2 && !lexicon.has("joining", it);
        List<String> words =
                Lexicon.split(cell).stream().filter(telling).map(CellText::key).toList();
        return below.stream()
                .filter(it -> isWords(it))
                .anyMatch(it ->
                        Lexicon.split(it).stream().map(CellText::key).anyMatch(words::contains));
    }

    /// Whether it is several words.
    static boolean isWords(String cell) {
        return WORDS.matcher(cell).matches();
    }

    private static boolean isMostly(List<String> cells, Predicate<String> fits) {
        return cells.stream().filter(fits).count() * 2 > cells.size();
    }

    /// What the columns of rows without a header hold, by what stands in them.
    ///
    /// @param unheaded a table whose header is empty
    /// @return empty if nobody can be told in it
    public static Optional<Table> named(Table unheaded) {
        List<String> fields = new BareColumns(unheaded).fields();
        return fields.contains("name") || fields.contains("organization")
                ? Optional.of(new Table(unheaded.file(), fields, unheaded.rows()))
                : Optional.empty();
    }
}
