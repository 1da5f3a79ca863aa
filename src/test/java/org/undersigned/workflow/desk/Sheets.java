package org.undersigned.workflow.desk;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.FileName;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Letters on a desk, for tests: a sheet that says this, with those on its lists.
record Sheets(
        String text,
        boolean isFinal,
        @Nullable Letterhead letterhead,
        List<Entry<Recipient>> to,
        List<Entry<Addressed>> recipients,
        List<Entry<SignOn>> signatories) {

    /// A letter that is final and has no addressees and no signatories.
    static Sheets saying(String... lines) {
        String text = "---\ntitle: Benches\n---\n" + String.join("\n", lines) + "\n";
        return new Sheets(text, true, null, List.of(), List.of(), List.of());
    }

    Sheets texted(String other) {
        return new Sheets(other, isFinal, letterhead, to, recipients, signatories);
    }

    Sheets draft() {
        return new Sheets(text, false, letterhead, to, recipients, signatories);
    }

    Sheets under(Letterhead head) {
        return new Sheets(text, isFinal, head, to, recipients, signatories);
    }

    Sheets to(String name) {
        List<Entry<Recipient>> more = new ArrayList<>(to);
        more.add(new Entry<>("t" + more.size(), recipient(name)));
        return new Sheets(text, isFinal, letterhead, more, recipients, signatories);
    }

    /// With copies for these.
    Sheets copies(String... names) {
        List<Entry<Addressed>> more = new ArrayList<>(recipients);
        for (String name : names) {
            Addressed one = new Addressed(recipient(name), FileName.of(name), 0);
            more.add(new Entry<>("r" + more.size(), one));
        }
        return new Sheets(text, isFinal, letterhead, to, more, signatories);
    }

    Sheets signedBy(String organization, Status status) {
        return signedBy(signatory(organization, status));
    }

    Sheets signedBy(SignOn signOn) {
        List<Entry<SignOn>> more = new ArrayList<>(signatories);
        more.add(new Entry<>("s" + more.size(), signOn));
        return new Sheets(text, isFinal, letterhead, to, recipients, more);
    }

    LetterSheet sheet() {
        return new LetterSheet(
                "id",
                "Benches",
                isFinal,
                text,
                letterhead,
                Map.of(),
                Map.of(),
                to,
                recipients,
                signatories);
    }

    private static Recipient recipient(String name) {
        return new Recipient(name, "", "", List.of(), "", Map.of());
    }

    private static SignOn signatory(String organization, Status status) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed("", "", organization, "", "", "", "", ""),
                        Capacity.ORGANIZATION,
                        new Signatory.Standing(status, 0, ""),
                        0));
    }
}
