package org.undersigned.store;

import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Letterhead.Logo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The letterheads of letters, with their logos; no letter has more than one.
public final class LetterheadTable {

    private final Database database;
    private final Rows rows;
    private final Uuid7 ids;

    LetterheadTable(Database database, Rows rows, Uuid7 ids) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
    }

    /// A letter's letterhead.
    ///
    /// @param letter the letter's id
    public Optional<Letterhead> of(String letter) {
        List<Logo> logos =
                database.list(
                        """
                        select file, alt from logo where letterhead_id in
                            (select id from letterhead where letter_id = ?)
                        order by place\
                        """,
                        row -> new Logo(row.text("file"), row.text("alt")),
                        letter);
        return database.first(
                "select name, address, contact from letterhead where letter_id = ?",
                row ->
                        new Letterhead(
                                row.text("name"),
                                JsonText.list(row.text("address")),
                                row.text("contact"),
                                logos),
                letter);
    }

    /// The hashes of the pictures of a letter's logos, by the names of their files; a picture that
    /// was not to be had is missing.
    public Map<String, String> pictures(String letter) {
        Map<String, String> pictures = new LinkedHashMap<>();
        database.list(
                """
                select file, picture from logo where picture <> '' and letterhead_id in
                    (select id from letterhead where letter_id = ?)
                order by place\
                """,
                row -> pictures.put(row.text("file"), row.text("picture")),
                letter);
        return pictures;
    }

    /// Gives a letter this letterhead instead of the one it has.
    ///
    /// @param pictures the hashes of the logos' pictures, by the names of their files
    public void set(String letter, Letterhead head, Map<String, String> pictures) {
        if (of(letter).filter(head::equals).isPresent() && pictures(letter).equals(pictures)) {
            return;
        }
        remove(letter);
        String id = ids.next();
        rows.insert(
                Relation.LETTERHEAD,
                id,
                Map.of(
                        "letter_id",
                        letter,
                        "name",
                        head.name(),
                        "address",
                        JsonText.of(head.address()),
                        "contact",
                        head.contact()));
        long place = 1;
        for (Logo logo : head.logos()) {
            rows.insert(
                    Relation.LOGO,
                    ids.next(),
                    Map.of(
                            "letterhead_id",
                            id,
                            "place",
                            place++,
                            "file",
                            logo.file(),
                            "alt",
                            logo.alt(),
                            "picture",
                            pictures.getOrDefault(logo.file(), "")));
        }
    }

    /// Leaves a letter without a letterhead.
    public void remove(String letter) {
        database.list(
                        "select id from letterhead where letter_id = ?",
                        row -> row.text("id"),
                        letter)
                .forEach(id -> rows.deleteAll(Relation.LOGO, "letterhead_id", id));
        rows.deleteAll(Relation.LETTERHEAD, "letter_id", letter);
    }
}
