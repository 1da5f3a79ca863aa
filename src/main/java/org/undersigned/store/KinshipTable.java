package org.undersigned.store;

import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.directory.Kinship;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who in the directory belongs to whom; of two at most one thing is known.
public final class KinshipTable {

    private final Database database;
    private final Rows rows;
    private final Uuid7 ids;

    KinshipTable(Database database, Rows rows, Uuid7 ids) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
    }

    /// All that is known.
    public List<Kinship> all() {
        return database.list("select * from kinship order by id", KinshipTable::read);
    }

    /// What is known of one, from both sides.
    public List<Kinship> of(String party) {
        return database.list(
                "select * from kinship where from_id = ? or to_id = ? order by id",
                KinshipTable::read,
                party,
                party);
    }

    /// Keeps how two belong together, instead of what was known before. Nobody belongs to itself.
    public void relate(Kinship kinship) {
        if (!of(kinship.from()).contains(kinship) && !kinship.from().equals(kinship.to())) {
            sever(kinship.from(), kinship.to());
            rows.insert(
                    Relation.KINSHIP,
                    ids.next(),
                    Map.of(
                            "from_id",
                            kinship.from(),
                            "to_id",
                            kinship.to(),
                            "kind",
                            SignatoryField.word(kinship.kind())));
        }
    }

    /// Forgets how two belong together.
    public void sever(String one, String other) {
        database.list(
                        """
                        select * from kinship
                        where (from_id = ? and to_id = ?) or (from_id = ? and to_id = ?)\
                        """,
                        row -> new RowImage(Relation.KINSHIP, row.values()),
                        one,
                        other,
                        other,
                        one)
                .forEach(it -> rows.delete(Relation.KINSHIP, it.id(), it.version()));
    }

    /// Gives one the kin of another; what is known of it already stays.
    void move(String from, String to) {
        for (Kinship kinship : of(from)) {
            String kin = kinship.from().equals(from) ? kinship.to() : kinship.from();
            sever(from, kin);
            boolean known =
                    of(to).stream().anyMatch(it -> it.from().equals(kin) || it.to().equals(kin));
            if (!known) {
                relate(
                        kinship.from().equals(from)
                                ? new Kinship(to, kinship.kind(), kin)
                                : new Kinship(kin, kinship.kind(), to));
            }
        }
    }

    private static Kinship read(Row row) {
        return new Kinship(
                row.text("from_id"),
                Kinship.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("to_id"));
    }
}
