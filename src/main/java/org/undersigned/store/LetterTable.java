package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The letters of a workspace.
public final class LetterTable {

    private static final String SELECT = "select id, version, name, text, is_final from letter ";

    private final Database database;
    private final Rows rows;
    private final Uuid7 ids;
    private final Instant now;

    LetterTable(Database database, Rows rows, Uuid7 ids, Instant now) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
        this.now = now;
    }

    /// All letters, the oldest first.
    public List<Stored<LetterText>> all() {
        return database.list(SELECT + "order by created_at, id", LetterTable::read);
    }

    /// The letter with this name.
    public Optional<Stored<LetterText>> named(String name) {
        return database.first(SELECT + "where name = ?", LetterTable::read, name);
    }

    /// The letter with this id.
    public Optional<Stored<LetterText>> withId(String id) {
        return database.first(SELECT + "where id = ?", LetterTable::read, id);
    }

    /// Adds a letter; a problem if its name is taken or blank.
    public Outcome<Stored<LetterText>> add(LetterText letter) {
        Optional<Problem> unfit = unfit(letter.name());
        if (unfit.isPresent()) {
            return Outcome.failed(unfit.get());
        }
        String id = ids.next();
        rows.insert(
                Relation.LETTER,
                id,
                Map.of(
                        "name",
                        letter.name(),
                        "text",
                        letter.text(),
                        "is_final",
                        letter.isFinal() ? 1L : 0L,
                        "created_at",
                        now.toString()));
        return new Outcome.Done<>(new Stored<>(id, 1, letter), List.of());
    }

    /// Gives a letter another text.
    public Outcome<Stored<LetterText>> replaceText(Stored<LetterText> letter, String text) {
        boolean found =
                rows.update(Relation.LETTER, letter.id(), letter.version(), Map.of("text", text));
        return Versions.next(found, letter, letter.value().saying(text));
    }

    /// Gives a letter another name; a problem if that is taken or blank.
    public Outcome<Stored<LetterText>> rename(Stored<LetterText> letter, String name) {
        Optional<Problem> unfit = unfit(name);
        if (unfit.isPresent()) {
            return Outcome.failed(unfit.get());
        }
        boolean found =
                rows.update(Relation.LETTER, letter.id(), letter.version(), Map.of("name", name));
        return Versions.next(found, letter, letter.value().named(name));
    }

    /// Marks a letter's wording as done, or as a draft again.
    public Outcome<Stored<LetterText>> finish(Stored<LetterText> letter, boolean done) {
        boolean found =
                rows.update(
                        Relation.LETTER,
                        letter.id(),
                        letter.version(),
                        Map.of("is_final", done ? 1L : 0L));
        return Versions.next(found, letter, letter.value().finished(done));
    }

    /// Takes a letter away, which must have no rows left in other tables.
    Outcome<LetterText> remove(Stored<LetterText> letter) {
        return Versions.gone(rows.delete(Relation.LETTER, letter.id(), letter.version()), letter);
    }

    private Optional<Problem> unfit(String name) {
        if (name.isBlank()) {
            return Optional.of(Problem.error(Place.NOWHERE, "store.letterNameBlank"));
        }
        return named(name).map(_ -> Problem.error(Place.NOWHERE, "store.letterNameTaken", name));
    }

    private static Stored<LetterText> read(Row row) {
        return new Stored<>(
                row.text("id"),
                row.number("version"),
                new LetterText(row.text("name"), row.text("text"), row.number("is_final") == 1));
    }
}
