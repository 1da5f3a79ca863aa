package org.undersigned.store;

import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.FileName;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.problem.Outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Whom letters go to: jointly, by the letter itself, or personally, each with a copy of their own.
public final class RecipientTable {

    private static final String JOINT = "joint";
    private static final String PERSONAL = "personal";
    private static final String SELECT =
            "select * from recipient where letter_id = ? and kind = ? order by place, id";

    private static final String BY_ID = "select * from recipient where id = ? and kind = ?";

    private final Database database;
    private final Rows rows;
    private final Uuid7 ids;

    RecipientTable(Database database, Rows rows, Uuid7 ids) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
    }

    /// Whom a letter addresses jointly, in order.
    ///
    /// @param letter the letter's id
    public List<Stored<Recipient>> joint(String letter) {
        return database.list(SELECT, row -> stored(row, recipient(row)), letter, JOINT);
    }

    /// Who gets a copy of their own, in order; the line is the place on the list.
    ///
    /// @param letter the letter's id
    public List<Stored<Addressed>> personal(String letter) {
        return database.list(SELECT, row -> stored(row, addressed(row)), letter, PERSONAL);
    }

    /// The joint addressee with this id.
    public Optional<Stored<Recipient>> jointWithId(String id) {
        return database.first(BY_ID, row -> stored(row, recipient(row)), id, JOINT);
    }

    /// Who gets a copy of their own, with this id.
    public Optional<Stored<Addressed>> personalWithId(String id) {
        return database.first(BY_ID, row -> stored(row, addressed(row)), id, PERSONAL);
    }

    /// How many get a copy of a letter.
    public int personalCount(String letter) {
        return (int)
                database.number(
                        "select count(*) as n from recipient where letter_id = ? and kind = ?",
                        letter,
                        PERSONAL);
    }

    /// How many there are of all letters.
    public int count() {
        return (int) database.number("select count(*) as n from recipient");
    }

    /// Lets a letter address these jointly, and nobody else. Those it addresses already in the same
    /// order stay as they are.
    public void setJoint(String letter, List<Recipient> recipients) {
        List<Stored<Recipient>> there = joint(letter);
        int same = 0;
        while (same < Math.min(there.size(), recipients.size())
                && there.get(same).value().equals(recipients.get(same))) {
            same++;
        }
        there.subList(same, there.size())
                .forEach(it -> rows.delete(Relation.RECIPIENT, it.id(), it.version()));
        int place = Places.next(database, Relation.RECIPIENT, letter);
        for (Recipient recipient : recipients.subList(same, recipients.size())) {
            add(letter, JOINT, place++, values(recipient));
        }
    }

    /// Puts those at the end of a letter's list who are not on it yet.
    public Addition addNew(String letter, List<Addressed> recipients) {
        News<Addressed> news = compare(letter, recipients);
        Set<String> names = names(letter);
        int place = Places.next(database, Relation.RECIPIENT, letter);
        for (Addressed one : news.fresh()) {
            FileName name = one.fileName().unlike(names);
            names.add(name.folded());
            Map<String, Object> values = values(one.recipient());
            values.put("file_name", name.value());
            add(letter, PERSONAL, place++, values);
        }
        return news.added();
    }

    /// Who of these is on a letter's list already, and who is not; nothing is changed.
    public News<Addressed> compare(String letter, List<Addressed> recipients) {
        Known<Addressed> known = new Known<>();
        database.list(
                SELECT,
                row -> {
                    Addressed there = addressed(row);
                    known.put(there, row.text("origin"), identity(there.recipient()));
                    return true;
                },
                letter,
                PERSONAL);
        List<Addressed> fresh = new ArrayList<>();
        List<Addressed> there = new ArrayList<>();
        for (Addressed one : recipients) {
            boolean isNew = known.take(identity(one.recipient())).isEmpty();
            (isNew ? fresh : there).add(one);
        }
        return new News<>(fresh, there, List.of(), List.of(), List.of());
    }

    /// The names of all copies of a letter, folded.
    private Set<String> names(String letter) {
        Set<String> names = new HashSet<>();
        personal(letter).forEach(it -> names.add(it.value().fileName().folded()));
        return names;
    }

    /// Puts somebody at the end of a letter's list; the copy gets a name that no other has.
    public Outcome<Stored<Addressed>> add(String letter, Addressed recipient) {
        Set<String> names = names(letter);
        FileName name = recipient.fileName().unlike(names);
        Map<String, Object> values = values(recipient.recipient());
        values.put("file_name", name.value());
        int place = Places.next(database, Relation.RECIPIENT, letter);
        String id = add(letter, PERSONAL, place, values);
        return new Outcome.Done<>(
                new Stored<>(id, 1, new Addressed(recipient.recipient(), name, place)), List.of());
    }

    /// Corrects whom a letter addresses jointly.
    public Outcome<Stored<Recipient>> replaceJoint(Stored<Recipient> seen, Recipient recipient) {
        Map<String, Object> values = values(recipient);
        values.remove("file_name");
        return Versions.next(update(seen, values), seen, recipient);
    }

    /// Corrects who gets a copy, or the name of that copy.
    public Outcome<Stored<Addressed>> replace(Stored<Addressed> seen, Addressed recipient) {
        Map<String, Object> values = values(recipient.recipient());
        values.put("file_name", recipient.fileName().value());
        return Versions.next(update(seen, values), seen, recipient);
    }

    /// Takes a recipient away, joint or personal.
    public <T> Outcome<T> remove(Stored<T> seen) {
        return Versions.gone(rows.delete(Relation.RECIPIENT, seen.id(), seen.version()), seen);
    }

    private boolean update(Stored<?> seen, Map<String, Object> values) {
        values.remove("origin");
        return rows.update(Relation.RECIPIENT, seen.id(), seen.version(), values);
    }

    private String add(String letter, String kind, int place, Map<String, Object> values) {
        values.put("letter_id", letter);
        values.put("kind", kind);
        values.put("place", (long) place);
        String id = ids.next();
        rows.insert(Relation.RECIPIENT, id, values);
        return id;
    }

    private static String identity(Recipient recipient) {
        return Known.identity(
                recipient.name(),
                recipient.title(),
                recipient.organization(),
                recipient.fields().getOrDefault("id", ""),
                recipient.fields().getOrDefault("state", ""),
                recipient.fields().getOrDefault("district", ""));
    }

    private static Map<String, Object> values(Recipient recipient) {
        Map<String, Object> values = new TreeMap<>();
        values.put("name", recipient.name());
        values.put("title", recipient.title());
        values.put("organization", recipient.organization());
        values.put("address", JsonText.of(recipient.address()));
        values.put("salutation", recipient.salutation());
        values.put("fields", JsonText.of(recipient.fields()));
        values.put("file_name", "");
        values.put("origin", identity(recipient));
        return values;
    }

    private static <T> Stored<T> stored(Row row, T value) {
        return new Stored<>(row.text("id"), row.number("version"), value);
    }

    private static Recipient recipient(Row row) {
        return new Recipient(
                row.text("name"),
                row.text("title"),
                row.text("organization"),
                JsonText.list(row.text("address")),
                row.text("salutation"),
                JsonText.map(row.text("fields")));
    }

    private static Addressed addressed(Row row) {
        FileName fileName = FileName.of(row.text("file_name"));
        return new Addressed(recipient(row), fileName, row.integer("place"));
    }
}
