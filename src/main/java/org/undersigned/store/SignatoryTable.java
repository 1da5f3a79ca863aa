package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Who signs which letter.
public final class SignatoryTable {

    private final Database database;
    private final Rows rows;
    private final Uuid7 ids;

    SignatoryTable(Database database, Rows rows, Uuid7 ids) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
    }

    /// Everyone on a letter's list, in its order; a signatory's line is the place on the list.
    ///
    /// @param letter the letter's id
    public List<Stored<Signatory>> of(String letter) {
        return database.list(
                "select * from signatory where letter_id = ? order by place, id",
                SignatoryTable::read,
                letter);
    }

    /// The entry with this id.
    public Optional<Stored<Signatory>> withId(String id) {
        return database.first("select * from signatory where id = ?", SignatoryTable::read, id);
    }

    /// How many there are on a letter's list.
    public int count(String letter) {
        return (int)
                database.number("select count(*) as n from signatory where letter_id = ?", letter);
    }

    /// How many on a letter's list have signed.
    public int confirmed(String letter) {
        return (int)
                database.number(
                        "select count(*) as n from signatory where letter_id = ? and status = ?",
                        letter,
                        word(Status.CONFIRMED));
    }

    /// How many there are on all lists.
    public int count() {
        return (int) database.number("select count(*) as n from signatory");
    }

    /// The hashes of the pictures on a letter's list, by the names under which it calls them.
    public Map<String, String> pictures(String letter) {
        return EmblemColumns.there(database, letter);
    }

    /// Puts somebody at the end of a letter's list, without pictures.
    public Outcome<Stored<Signatory>> add(String letter, Signatory signatory) {
        Signatory plain = signatory.with(Emblems.NONE);
        int place = Places.next(database, Relation.SIGNATORY, letter);
        String id = add(letter, values(plain), place, identity(plain));
        return new Outcome.Done<>(new Stored<>(id, 1, plain), List.of());
    }

    /// Puts those at the end of a letter's list who are not on it yet. Known is also who was
    /// corrected since they came.
    public Addition addNew(String letter, List<Signatory> signatories) {
        return addNew(letter, signatories, Map.of());
    }

    /// The same with pictures. Who is known and has none gets theirs; what is there stays.
    ///
    /// @param pictures the hashes of pictures that are kept, by the names under which these call
    ///   them; whatever else they name is left out
    public Addition addNew(
            String letter, List<Signatory> signatories, Map<String, String> pictures) {
        List<Signatory> all =
                signatories.stream()
                        .map(it -> it.with(it.emblems().only(pictures.keySet())))
                        .toList();
        Comparison comparison = comparison(letter, all);
        EmblemColumns emblems = new EmblemColumns(pictures(letter), pictures);
        int place = Places.next(database, Relation.SIGNATORY, letter);
        for (Signatory signatory : comparison.fresh()) {
            Map<String, Object> values = values(signatory);
            values.putAll(emblems.values(signatory.emblems()));
            add(letter, values, place++, identity(signatory));
        }
        for (Comparison.Match match : comparison.lacking()) {
            Map<String, Object> values = emblems.values(match.lacking());
            values.values().removeIf(""::equals);
            rows.update(Relation.SIGNATORY, match.there().id(), match.there().version(), values);
        }
        return comparison.news().added();
    }

    /// Who of these is on a letter's list already, and who is not; nothing is changed.
    public News<Signatory> compare(String letter, List<Signatory> signatories) {
        return comparison(letter, signatories).news();
    }

    private Comparison comparison(String letter, List<Signatory> signatories) {
        Known<Stored<Signatory>> known = new Known<>();
        database.list(
                "select * from signatory where letter_id = ? order by place, id",
                row -> {
                    Stored<Signatory> there = read(row);
                    known.put(there, row.text("origin"), identity(there.value()));
                    return true;
                },
                letter);
        List<Signatory> fresh = new ArrayList<>();
        List<Comparison.Match> matches = new ArrayList<>();
        for (Signatory signatory : signatories) {
            known.take(identity(signatory))
                    .ifPresentOrElse(
                            there -> matches.add(new Comparison.Match(signatory, there)),
                            () -> fresh.add(signatory));
        }
        return new Comparison(fresh, matches);
    }

    /// Corrects an entry; its pictures stay.
    public Outcome<Stored<Signatory>> replace(Stored<Signatory> seen, Signatory corrected) {
        Signatory signatory = corrected.with(seen.value().emblems());
        boolean found =
                rows.update(Relation.SIGNATORY, seen.id(), seen.version(), values(signatory));
        return Versions.next(found, seen, signatory);
    }

    /// Takes an entry off its list.
    public Outcome<Signatory> remove(Stored<Signatory> seen) {
        return Versions.gone(rows.delete(Relation.SIGNATORY, seen.id(), seen.version()), seen);
    }

    private String add(String letter, Map<String, Object> values, int place, String origin) {
        String id = ids.next();
        values.put("letter_id", letter);
        values.put("place", (long) place);
        values.put("origin", origin);
        rows.insert(Relation.SIGNATORY, id, values);
        return id;
    }

    /// What makes two entries the same one. A name alone does not: there are people of one name.
    private static String identity(Signatory signatory) {
        Signatory.Printed printed = signatory.printed();
        return Known.identity(
                printed.name(),
                printed.title(),
                printed.organization(),
                printed.state(),
                printed.country(),
                signatory.confidential().email());
    }

    private static Map<String, Object> values(Signatory signatory) {
        Signatory.Printed printed = signatory.printed();
        Signatory.Standing standing = signatory.standing();
        Confidential confidential = signatory.confidential();
        Map<String, Object> values = new TreeMap<>();
        values.put("name", printed.name());
        values.put("title", printed.title());
        values.put("organization", printed.organization());
        values.put("website", printed.website());
        values.put("tier", printed.tier());
        values.put("state", printed.state());
        values.put("country", printed.country());
        values.put("section", printed.section());
        values.put("capacity", word(signatory.capacity()));
        values.put("status", word(standing.status()));
        values.put("rank", (long) standing.rank());
        values.put("sort_key", standing.sortKey());
        values.put("email", confidential.email());
        values.put("phone", confidential.phone());
        values.put("note", confidential.note());
        values.put("signed_on", confidential.signedOn());
        values.put("other", JsonText.of(confidential.other()));
        return values;
    }

    private static Stored<Signatory> read(Row row) {
        Signatory.Printed printed =
                new Signatory.Printed(
                        row.text("name"),
                        row.text("title"),
                        row.text("organization"),
                        row.text("website"),
                        row.text("tier"),
                        row.text("state"),
                        row.text("country"),
                        row.text("section"));
        Signatory.Standing standing =
                new Signatory.Standing(
                        Status.valueOf(name(row.text("status"))),
                        row.integer("rank"),
                        row.text("sort_key"));
        Confidential confidential =
                new Confidential(
                        row.text("email"),
                        row.text("phone"),
                        row.text("note"),
                        row.text("signed_on"),
                        JsonText.map(row.text("other")));
        Capacity capacity = Capacity.valueOf(name(row.text("capacity")));
        Signatory signatory =
                new Signatory(
                        printed,
                        EmblemColumns.read(row),
                        capacity,
                        standing,
                        confidential,
                        row.integer("place"));
        return new Stored<>(row.text("id"), row.number("version"), signatory);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
