package org.undersigned.store;

import org.undersigned.roster.Emblems;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The pictures of those on one letter's list, on their way into its rows.
///
/// A row that names a picture has its hash, too; what is not to be had is not named.
final class EmblemColumns {

    private static final Map<String, String> NOTHING =
            Map.of("signature", "", "signature_picture", "", "logo", "", "logo_picture", "");

    private final EmblemNames names;
    private final Map<String, String> brought;

    /// @param there the hashes of the pictures on the list, by their names
    /// @param brought those of the pictures that come, by the names they have where they come from
    EmblemColumns(Map<String, String> there, Map<String, String> brought) {
        this.names = new EmblemNames(there);
        this.brought = brought;
    }

    /// The pictures on a letter's list.
    static Map<String, String> there(Database database, String letter) {
        Map<String, String> pictures = new LinkedHashMap<>();
        for (String column : List.of("signature", "logo")) {
            database.list(
                    """
                    select distinct %1$s, %1$s_picture from signatory
                    where letter_id = ? and %1$s_picture <> ''\
                    """
                            .formatted(column),
                    row -> pictures.put(row.text(column), row.text(column + "_picture")),
                    letter);
        }
        return pictures;
    }

    static Emblems read(Row row) {
        return new Emblems(row.text("signature"), row.text("logo"));
    }

    /// What is written of these.
    Map<String, Object> values(Emblems emblems) {
        if (emblems.equals(Emblems.NONE)) {
            return new HashMap<>(NOTHING);
        }
        Map<String, Object> values = new TreeMap<>();
        put("signature", emblems.signature(), values);
        put("logo", emblems.logo(), values);
        return values;
    }

    /// What is written of one of this kind.
    static Map<String, Object> values(Emblems.Kind kind, String name, String hash) {
        String column =
                switch (kind) {
                    case SIGNATURE -> "signature";
                    case LOGO -> "logo";
                };
        return Map.of(column, name, column + "_picture", name.isEmpty() ? "" : hash);
    }

    private void put(String column, String name, Map<String, Object> values) {
        String hash = brought.getOrDefault(name, "");
        values.put(column, hash.isEmpty() ? "" : names.of(name, hash));
        values.put(column + "_picture", hash);
    }

    /// Of the pictures that somebody brings those that the list lacks.
    static Emblems lacking(Emblems brought, Emblems there) {
        return new Emblems(
                there.signature().isEmpty() ? brought.signature() : "",
                there.logo().isEmpty() ? brought.logo() : "");
    }
}
