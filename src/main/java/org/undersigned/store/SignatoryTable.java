package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final PartyTable parties;

    SignatoryTable(Database database, Rows rows, Uuid7 ids, Occasion occasion, PartyTable parties) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
        this.occasion = occasion;
        this.parties = parties;
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

    /// Those of these entries that are there, by their ids; they are made ready to be changed one
    /// after the other.
    ///
    /// @param ids a few hundred
    public Map<String, Stored<SignOn>> withIds(List<String> ids) {
        rows.readAhead(Relation.SIGNATORY, ids);
        return seen(ids);
    }

    /// Those of these entries that are there, by their ids.
    public Map<String, Stored<SignOn>> seen(List<String> ids) {
        Map<String, Stored<SignOn>> found = new HashMap<>();
        for (Stored<SignOn> line : rows.withIds(Relation.SIGNATORY, ids, SignOnColumns::read)) {
            found.put(line.id(), line);
        }
        return found;
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

    /// How many on a letter's list have neither signed nor said that they will not.
    public int open(String letter) {
        return (int)
                database.number(
                        """
                        select count(*) as n from signatory
                        where letter_id = ? and status not in (?, ?, ?, ?)\
                        """,
                        letter,
                        word(Status.CONFIRMED),
                        word(Status.UNLISTED),
                        word(Status.DECLINED),
                        word(Status.WITHDRAWN));
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
        return new Outcome.Done<>(admission(letter).add(signOn.with(Emblems.NONE)), List.of());
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
        return admission(letter).addNew(list, pictures);
    }

    /// Who of these is on a letter's list already, and who is not; nothing is changed.
    public News<SignOn> compare(String letter, List<SignOn> signatories) {
        return count(letter) == 0
                ? new News<>(signatories, List.of(), List.of(), List.of(), List.of())
                : admission(letter).compare(signatories);
    }

    private Admission admission(String letter) {
        return new Admission(database, rows, ids, occasion, parties, letter);
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

    /// Gives an entry another picture of this kind, or none.
    ///
    /// @param name what its file is called; empty for no picture
    /// @param hash of the picture, which {@link PictureTable} has
    public Outcome<Stored<SignOn>> depict(
            Stored<SignOn> seen, Emblems.Kind kind, String name, String hash) {
        String letter =
                rows.image(Relation.SIGNATORY, seen.id())
                        .map(it -> String.valueOf(it.values().get("letter_id")))
                        .orElse("");
        Map<String, String> there = EmblemColumns.there(database, letter);
        Emblems before = seen.value().signatory().emblems();
        String called = name.isEmpty() ? "" : new EmblemNames(there).of(name, hash);
        boolean found =
                rows.update(
                        Relation.SIGNATORY,
                        seen.id(),
                        seen.version(),
                        EmblemColumns.values(kind, called, hash));
        return Versions.next(found, seen, seen.value().with(before.with(kind, called)));
    }

    /// Takes an entry off its list.
    public Outcome<SignOn> remove(Stored<SignOn> seen) {
        rows.deleteAll(Relation.EVIDENCE, "signatory_id", seen.id());
        return Versions.gone(rows.delete(Relation.SIGNATORY, seen.id(), seen.version()), seen);
    }

    /// Takes everyone off a letter's list.
    void removeAll(String letter) {
        database.list(
                        """
                        select distinct signatory_id from evidence where signatory_id in
                            (select id from signatory where letter_id = ?)\
                        """,
                        row -> row.text("signatory_id"),
                        letter)
                .forEach(it -> rows.deleteAll(Relation.EVIDENCE, "signatory_id", it));
        rows.deleteAll(Relation.SIGNATORY, "letter_id", letter);
    }

    /// Makes one line of two of a letter's list.
    ///
    /// @param kept which takes what it lacks
    /// @param other which is kept as evidence for the first
    public Outcome<Stored<SignOn>> merge(Stored<SignOn> kept, Stored<SignOn> other) {
        boolean done = merging().merge(kept, other);
        Stored<SignOn> merged = withId(kept.id()).orElse(kept);
        return done
                ? new Outcome.Done<>(merged, List.of())
                : Versions.next(false, kept, kept.value());
    }

    /// Makes one line of each of many pairs, one pair after the other.
    ///
    /// @return whether all lines were there
    public boolean merge(List<Union> unions) {
        return merging().all(unions);
    }

    private Merging merging() {
        return new Merging(
                rows,
                new EvidenceTable(database, rows, ids, occasion),
                new MergerTable(database, rows, ids));
    }

    /// Says who somebody is in the directory.
    ///
    /// @param party the party's id; empty for nobody
    public Outcome<Stored<SignOn>> link(Stored<SignOn> seen, String party) {
        boolean found =
                rows.update(
                        Relation.SIGNATORY, seen.id(), seen.version(), Map.of("party_id", party));
        return Versions.next(found, seen, seen.value());
    }

    /// Who a line is in the directory; empty for nobody.
    public String partyOf(String id) {
        return rows.image(Relation.SIGNATORY, id)
                .map(it -> String.valueOf(it.values().get("party_id")))
                .orElse("");
    }

    /// Who is linked to a party of the directory, by the ids of lines and parties.
    public Map<String, String> parties(String letter) {
        Map<String, String> linked = new HashMap<>();
        database.list(
                "select id, party_id from signatory where letter_id = ? and party_id <> ''",
                row -> linked.put(row.text("id"), row.text("party_id")),
                letter);
        return linked;
    }

    /// On how many letters' lists parties are, by their ids; whoever is on none is left out.
    public Map<String, Integer> letters() {
        Map<String, Integer> letters = new HashMap<>();
        database.list(
                """
                select party_id, count(distinct letter_id) as n from signatory
                where party_id <> '' group by party_id\
                """,
                row -> letters.put(row.text("party_id"), row.integer("n")));
        return letters;
    }

    /// The lines on all lists that are linked to a party, by the ids of their letters.
    public Map<String, List<Stored<SignOn>>> ofParty(String party) {
        Map<String, List<Stored<SignOn>>> lines = new LinkedHashMap<>();
        database.list(
                "select * from signatory where party_id = ? order by id",
                row ->
                        lines.computeIfAbsent(row.text("letter_id"), _ -> new ArrayList<>())
                                .add(SignOnColumns.read(row)),
                party);
        return lines;
    }

    /// What makes two entries the same one, as a hash that tells nothing. A name alone does not:
    /// there are people of one name.
    public static String identity(SignOn signOn) {
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
