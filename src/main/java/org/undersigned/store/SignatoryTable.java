package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Who signs which letter.
public final class SignatoryTable {

    private final Database database;
    private final Rows rows;
    private final Uuid7 ids;
    private final Occasion occasion;

    SignatoryTable(Database database, Rows rows, Uuid7 ids, Occasion occasion) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
        this.occasion = occasion;
    }

    /// Everyone on a letter's list, in its order; a signatory's line is the place on the list.
    ///
    /// @param letter the letter's id
    public List<Stored<SignOn>> of(String letter) {
        return database.list(
                "select * from signatory where letter_id = ? order by place, id",
                SignOnColumns::read,
                letter);
    }

    /// The entry with this id.
    public Optional<Stored<SignOn>> withId(String id) {
        return database.first("select * from signatory where id = ?", SignOnColumns::read, id);
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
    public Outcome<Stored<SignOn>> add(String letter, SignOn signOn) {
        SignOn plain = occasion.noted(signOn.with(Emblems.NONE), "");
        int place = Places.next(database, Relation.SIGNATORY, letter);
        String id = add(letter, SignOnColumns.values(plain), place, identity(plain));
        return new Outcome.Done<>(new Stored<>(id, 1, plain), List.of());
    }

    /// Puts those at the end of a letter's list who are not on it yet. Known is also who was
    /// corrected since they came.
    public Addition addNew(String letter, List<SignOn> signatories) {
        return addNew(letter, new SignOnList("", signatories), Map.of());
    }

    /// The same with pictures. Who is known and has none gets theirs; what is there stays.
    ///
    /// @param list whoever is new, and the name of the file it is from, if it is from any
    /// @param pictures the hashes of pictures that are kept, by the names under which these call
    ///   them; whatever else they name is left out
    public Addition addNew(String letter, SignOnList list, Map<String, String> pictures) {
        List<SignOn> all =
                list.signOns().stream()
                        .map(it -> it.with(it.signatory().emblems().only(pictures.keySet())))
                        .toList();
        Comparison comparison = comparison(letter, all);
        EmblemColumns emblems = new EmblemColumns(pictures(letter), pictures);
        int place = Places.next(database, Relation.SIGNATORY, letter);
        for (SignOn signOn : comparison.fresh()) {
            Map<String, Object> values =
                    SignOnColumns.values(occasion.noted(signOn, source(list, signOn)));
            values.putAll(emblems.values(signOn.signatory().emblems()));
            add(letter, values, place++, identity(signOn));
        }
        for (Comparison.Match match : comparison.lacking()) {
            Map<String, Object> values = emblems.values(match.lacking());
            values.values().removeIf(""::equals);
            rows.update(Relation.SIGNATORY, match.there().id(), match.there().version(), values);
        }
        return comparison.news().added();
    }

    /// Who of these is on a letter's list already, and who is not; nothing is changed.
    public News<SignOn> compare(String letter, List<SignOn> signatories) {
        return comparison(letter, signatories).news();
    }

    private Comparison comparison(String letter, List<SignOn> signatories) {
        Known<Stored<SignOn>> known = new Known<>();
        database.list(
                "select * from signatory where letter_id = ? order by place, id",
                row -> {
                    Stored<SignOn> there = SignOnColumns.read(row);
                    known.put(there, row.text("origin"), identity(there.value()));
                    return true;
                },
                letter);
        List<SignOn> fresh = new ArrayList<>();
        List<Comparison.Match> matches = new ArrayList<>();
        for (SignOn signOn : signatories) {
            known.take(identity(signOn))
                    .ifPresentOrElse(
                            there -> matches.add(new Comparison.Match(signOn, there)),
                            () -> fresh.add(signOn));
        }
        return new Comparison(fresh, matches);
    }

    /// Corrects an entry; its pictures stay.
    public Outcome<Stored<SignOn>> replace(Stored<SignOn> seen, SignOn corrected) {
        SignOn signOn =
                occasion.noted(seen.value(), corrected.with(seen.value().signatory().emblems()));
        boolean found =
                rows.update(
                        Relation.SIGNATORY,
                        seen.id(),
                        seen.version(),
                        SignOnColumns.values(signOn));
        return Versions.next(found, seen, signOn);
    }

    /// Takes an entry off its list.
    public Outcome<SignOn> remove(Stored<SignOn> seen) {
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

    /// The file and the line in it, as problems name them; nothing if it is from no file.
    private static String source(SignOnList list, SignOn signOn) {
        int line = signOn.signatory().line();
        return list.file().isEmpty() || line == 0 ? list.file() : list.file() + ":" + line;
    }

    /// What makes two entries the same one. A name alone does not: there are people of one name.
    private static String identity(SignOn signOn) {
        Signatory.Printed printed = signOn.signatory().printed();
        return Known.identity(
                printed.name(),
                printed.title(),
                printed.organization(),
                printed.state(),
                printed.country(),
                signOn.confidential().email());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
