package org.undersigned.store;

import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A sign-on as the columns of its row.
final class SignOnColumns {

    /// As many a row has, with those that are no part of a sign-on.
    private static final int COLUMNS = 32;

    private SignOnColumns() {}

    /// What is written of it, but for its pictures.
    static Map<String, Object> values(SignOn signOn) {
        Signatory signatory = signOn.signatory();
        Signatory.Printed printed = signatory.printed();
        Signatory.Standing standing = signatory.standing();
        Confidential confidential = signOn.confidential();
        Agreement agreement = signOn.agreement();
        Map<String, Object> values = HashMap.newHashMap(COLUMNS);
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
        values.put("status_at", agreement.since());
        values.put("recorded_by", agreement.recordedBy());
        values.put("source", agreement.source());
        values.put("authority", agreement.authority());
        return values;
    }

    static Stored<SignOn> read(Row row) {
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
                        Status.valueOf(constant(row.text("status"))),
                        row.integer("rank"),
                        row.text("sort_key"));
        Confidential confidential =
                new Confidential(
                        row.text("email"),
                        row.text("phone"),
                        row.text("note"),
                        row.text("signed_on"),
                        JsonText.map(row.text("other")));
        Agreement agreement =
                new Agreement(
                        row.text("status_at"),
                        row.text("recorded_by"),
                        row.text("source"),
                        row.text("authority"));
        Signatory signatory =
                new Signatory(
                        printed,
                        EmblemColumns.read(row),
                        Capacity.valueOf(constant(row.text("capacity"))),
                        standing,
                        row.integer("place"));
        return new Stored<>(
                row.text("id"),
                row.number("version"),
                new SignOn(signatory, confidential, agreement));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
