package org.undersigned.store;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Tells who of those that are brought to a letter's list is on it already, and puts the others at
/// its end.
final class Admission {

    /// So many rows are made ready at a time, on all cores.
    private static final int SOME = 1000;

    private final Database database;
    private final Rows rows;
    private final Uuid7 ids;
    private final Occasion occasion;
    private final PartyTable parties;
    private final String letter;

    /// @param letter the letter's id
    Admission(
            Database database,
            Rows rows,
            Uuid7 ids,
            Occasion occasion,
            PartyTable parties,
            String letter) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
        this.occasion = occasion;
        this.parties = parties;
        this.letter = letter;
    }

    /// Puts somebody there who has no pictures, known or not.
    Stored<SignOn> add(SignOn signOn) {
        SignOn plain = occasion.noted(signOn, "");
        int place = Places.next(database, Relation.SIGNATORY, letter);
        String origin = SignatoryTable.identity(plain);
        String id = add(SignOnColumns.values(plain), place, origin, parties.find(plain));
        return new Stored<>(id, 1, plain);
    }

    /// Puts those there who are new; who is known and has no pictures gets theirs.
    Addition addNew(SignOnList list, Map<String, String> pictures) {
        List<SignOn> all =
                list.signOns().stream()
                        .map(it -> it.with(it.signatory().emblems().only(pictures.keySet())))
                        .toList();
        Comparison comparison = comparison(all);
        EmblemColumns emblems = new EmblemColumns(EmblemColumns.there(database, letter), pictures);
        int place = Places.next(database, Relation.SIGNATORY, letter);
        for (int from = 0; from < comparison.fresh().size(); from += SOME) {
            int to = Math.min(comparison.fresh().size(), from + SOME);
            List<Comparison.Fresh> some = comparison.fresh().subList(from, to);
            List<Map<String, Object>> columns =
                    some.parallelStream().map(it -> columns(list, it.brought())).toList();
            for (int i = 0; i < some.size(); i++) {
                SignOn signOn = some.get(i).brought();
                Map<String, Object> values = columns.get(i);
                values.putAll(emblems.values(signOn.signatory().emblems()));
                add(values, place++, some.get(i).identity(), parties.find(signOn));
            }
        }
        for (Comparison.Match match : comparison.lacking()) {
            Map<String, Object> values = emblems.values(match.lacking());
            values.values().removeIf(""::equals);
            rows.update(Relation.SIGNATORY, match.there().id(), match.there().version(), values);
        }
        return comparison.news().added();
    }

    private Map<String, Object> columns(SignOnList list, SignOn signOn) {
        return SignOnColumns.values(occasion.noted(signOn, source(list, signOn)));
    }

    /// Who of these is new and who is not; nothing is changed.
    News<SignOn> compare(List<SignOn> signatories) {
        return comparison(signatories).news();
    }

    private Comparison comparison(List<SignOn> signatories) {
        Known<Stored<SignOn>> known = new Known<>();
        List<Stored<SignOn>> lines = new ArrayList<>();
        database.list(
                "select * from signatory where letter_id = ? order by place, id",
                row -> {
                    Stored<SignOn> there = SignOnColumns.read(row);
                    lines.add(there);
                    known.put(there, row.text("origin"), SignatoryTable.identity(there.value()));
                    return true;
                },
                letter);
        merged(known);
        List<Comparison.Fresh> fresh = new ArrayList<>();
        List<Comparison.Match> matches = new ArrayList<>();
        List<String> identities =
                signatories.parallelStream().map(SignatoryTable::identity).toList();
        for (int i = 0; i < signatories.size(); i++) {
            SignOn signOn = signatories.get(i);
            String identity = identities.get(i);
            known.take(identity)
                    .ifPresentOrElse(
                            there -> matches.add(new Comparison.Match(signOn, there)),
                            () -> fresh.add(new Comparison.Fresh(signOn, identity)));
        }
        return Comparison.of(fresh, matches, fresh.isEmpty() ? List.of() : known.left(lines));
    }

    /// Lets each line answer for those that became one with it, too.
    private void merged(Known<Stored<SignOn>> known) {
        database.list(
                """
                select e.origin as merged, s.* from evidence e join signatory s on s.id = e.signatory_id
                where s.letter_id = ? and e.line_id <> '' order by e.id\
                """,
                row -> {
                    String origin = row.text("merged");
                    known.put(SignOnColumns.read(row), origin, origin);
                    return true;
                },
                letter);
    }

    private String add(Map<String, Object> values, int place, String origin, String party) {
        values.put("party_id", party);
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
}
