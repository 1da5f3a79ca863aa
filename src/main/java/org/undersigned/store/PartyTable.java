package org.undersigned.store;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Alias;
import org.undersigned.roster.directory.Party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Organizations and people, each once across letters.
public final class PartyTable {

    private final Database database;
    private final Rows rows;
    private final Uuid7 ids;
    private @Nullable Finder finder;

    PartyTable(Database database, Rows rows, Uuid7 ids) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
    }

    /// All there are, by name.
    public List<Stored<Party>> all() {
        return database.list("select * from party order by name, id", PartyColumns::read);
    }

    /// The one with this id.
    public Optional<Stored<Party>> withId(String id) {
        return database.first("select * from party where id = ?", PartyColumns::read, id);
    }

    /// How many there are.
    public int count() {
        return (int) database.number("select count(*) as n from party");
    }

    /// Who of them somebody on a list is, if there can be no doubt.
    ///
    /// @return the party's id; empty if nobody is found
    public String find(SignOn signOn) {
        if (finder == null) {
            finder = new Finder(database);
        }
        return finder.find(signOn);
    }

    /// Adds one, which is found by its name and its acronym.
    public Stored<Party> add(Party party) {
        String id = ids.next();
        Map<String, Object> values = PartyColumns.values(party);
        values.put("logo_picture", "");
        rows.insert(Relation.PARTY, id, values);
        if (finder != null) {
            finder.add(id, party);
        }
        learnNames(id, party);
        return new Stored<>(id, 1, party);
    }

    /// Corrects one. It is still found by the name it had.
    public Outcome<Stored<Party>> replace(Stored<Party> seen, Party corrected) {
        finder = null;
        boolean found =
                rows.update(
                        Relation.PARTY, seen.id(), seen.version(), PartyColumns.values(corrected));
        if (found) {
            learnNames(seen.id(), corrected);
        }
        return Versions.next(found, seen, corrected);
    }

    /// Gives one the picture of its logo, which is kept already.
    ///
    /// @param name the name of its file
    /// @param hash what {@link PictureTable#add} says
    public Outcome<Stored<Party>> picture(Stored<Party> seen, String name, String hash) {
        if (!hash.isEmpty()) {
            HexFormat.of().parseHex(hash);
        }
        boolean found =
                rows.update(
                        Relation.PARTY,
                        seen.id(),
                        seen.version(),
                        Map.of("logo", hash.isEmpty() ? "" : name, "logo_picture", hash));
        return withId(seen.id())
                .map(it -> Versions.next(found, seen, it.value()))
                .orElseGet(() -> Versions.next(false, seen, seen.value()));
    }

    /// The hash of the picture of a party's logo; empty if there is none.
    public String picture(String id) {
        return database.first(
                        "select logo_picture from party where id = ?",
                        row -> row.text("logo_picture"),
                        id)
                .orElse("");
    }

    /// Takes one away, with its names and kin. What was linked to it is linked to nobody.
    public Outcome<Party> remove(Stored<Party> seen) {
        finder = null;
        relink(seen.id(), "");
        rows.deleteAll(Relation.ALIAS, "party_id", seen.id());
        rows.deleteAll(Relation.KINSHIP, "from_id", seen.id());
        rows.deleteAll(Relation.KINSHIP, "to_id", seen.id());
        return Versions.gone(rows.delete(Relation.PARTY, seen.id(), seen.version()), seen);
    }

    /// The names by which one is found, the oldest first.
    public List<Alias> aliases(String id) {
        return database.list(
                "select name, origin from alias where party_id = ? order by id",
                PartyTable::alias,
                id);
    }

    /// The names by which they are found, by the ids of the parties, the oldest first.
    public Map<String, List<String>> names() {
        Map<String, List<String>> names = new HashMap<>();
        database.list(
                "select party_id, name from alias order by id",
                row ->
                        names.computeIfAbsent(row.text("party_id"), _ -> new ArrayList<>())
                                .add(row.text("name")));
        return names;
    }

    /// Lets one be found by another name; nothing if it is already.
    public void learn(String id, Alias alias) {
        boolean known =
                database.first(
                                "select id from alias where party_id = ? and form = ?",
                                row -> row.text("id"),
                                id,
                                alias.form())
                        .isPresent();
        if (!known && !alias.name().isBlank()) {
            Map<String, Object> values = new TreeMap<>();
            values.put("party_id", id);
            values.put("name", alias.name());
            values.put("form", alias.form());
            values.put("origin", alias.origin().name().toLowerCase(Locale.ROOT));
            rows.insert(Relation.ALIAS, ids.next(), values);
            if (finder != null) {
                finder.add(id, alias.form());
            }
        }
    }

    /// Lets one no longer be found by a name.
    public void forget(String id, Alias alias) {
        finder = null;
        database.list(
                        "select * from alias where party_id = ? and form = ?",
                        row -> new RowImage(Relation.ALIAS, row.values()),
                        id,
                        alias.form())
                .forEach(it -> rows.delete(Relation.ALIAS, it.id(), it.version()));
    }

    /// Makes one of two: the first keeps what it has and takes what it lacks, the names of the
    /// other, its kin and everyone who was linked to it.
    public Outcome<Stored<Party>> merge(Stored<Party> kept, Stored<Party> other) {
        String picture = picture(kept.id());
        String brought = picture(other.id());
        Party both = kept.value().with(other.value());
        Map<String, Object> values = PartyColumns.values(both);
        if (picture.isEmpty() && !brought.isEmpty()) {
            values.put("logo", other.value().profile().logo());
            values.put("logo_picture", brought);
        }
        if (!rows.update(Relation.PARTY, kept.id(), kept.version(), values)) {
            return Versions.next(false, kept, both);
        }
        finder = null;
        relink(other.id(), kept.id());
        List<Alias> names = new ArrayList<>(aliases(other.id()));
        rows.deleteAll(Relation.ALIAS, "party_id", other.id());
        names.forEach(it -> learn(kept.id(), new Alias(it.name(), Alias.Origin.MERGE)));
        new KinshipTable(database, rows, ids).move(other.id(), kept.id());
        new MergerTable(database, rows, ids)
                .note(new Merger(Relation.PARTY, other.id(), kept.id()));
        return Versions.gone(rows.delete(Relation.PARTY, other.id(), other.version()), other)
                .then(_ -> Versions.next(true, kept, both));
    }

    private void relink(String from, String to) {
        database.list(
                        "select * from signatory where party_id = ?",
                        row -> new RowImage(Relation.SIGNATORY, row.values()),
                        from)
                .forEach(line ->
                        rows.update(
                                Relation.SIGNATORY,
                                line.id(),
                                line.version(),
                                Map.of("party_id", to)));
    }

    private void learnNames(String id, Party party) {
        learn(id, new Alias(party.name(), Alias.Origin.NAME));
        learn(id, new Alias(party.profile().acronym(), Alias.Origin.ACRONYM));
    }

    private static Alias alias(Row row) {
        return new Alias(
                row.text("name"),
                Alias.Origin.valueOf(row.text("origin").toUpperCase(Locale.ROOT)));
    }
}
