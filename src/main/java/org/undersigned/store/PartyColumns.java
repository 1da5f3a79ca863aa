package org.undersigned.store;

import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A party as the columns of its row.
final class PartyColumns {

    private PartyColumns() {}

    /// What is written of it, but for the hash of its logo's picture.
    static Map<String, Object> values(Party party) {
        Party.Profile profile = party.profile();
        Map<String, Object> values = new TreeMap<>();
        values.put("kind", SignatoryField.word(party.kind()));
        values.put("name", party.name());
        values.put("acronym", profile.acronym());
        values.put("domain", profile.domain());
        values.put("website", profile.website());
        values.put("tier", profile.tier());
        values.put("state", profile.state());
        values.put("country", profile.country());
        values.put("logo", profile.logo());
        values.put("email", party.reach().email());
        values.put("phone", party.reach().phone());
        values.put("note", party.reach().note());
        return values;
    }

    static Stored<Party> read(Row row) {
        Party.Profile profile =
                new Party.Profile(
                        row.text("acronym"),
                        row.text("domain"),
                        row.text("website"),
                        row.text("tier"),
                        row.text("state"),
                        row.text("country"),
                        row.text("logo"));
        Party.Reach reach = new Party.Reach(row.text("email"), row.text("phone"), row.text("note"));
        PartyKind kind = PartyKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        return new Stored<>(
                row.text("id"),
                row.number("version"),
                new Party(kind, row.text("name"), profile, reach));
    }
}
