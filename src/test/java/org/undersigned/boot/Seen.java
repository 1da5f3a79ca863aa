package org.undersigned.boot;

import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.workflow.desk.Entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What one sees of a letter in the window, in one word.
final class Seen {

    private Seen() {}

    /// The letter's text and who signs it, in order, as a SHA-256 in hexadecimal digits.
    static String digest(String text, List<Entry<SignOn>> signatories) {
        StringBuilder seen = new StringBuilder(text);
        for (Entry<SignOn> line : signatories) {
            seen.append('\0')
                    .append(line.value().signatory().listedName())
                    .append('\0')
                    .append(line.value().signatory().printed().title());
        }
        try {
            byte[] bytes = seen.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An organization that has signed.
    static SignOn organization(String name) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed("", "", name, "", "", "", "", ""),
                        Capacity.ORGANIZATION,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        0));
    }

    /// The same with another title.
    static SignOn titled(SignOn one, String title) {
        Signatory.Printed printed = one.signatory().printed();
        return one.with(
                new Signatory(
                        new Signatory.Printed(
                                printed.name(),
                                title,
                                printed.organization(),
                                printed.website(),
                                printed.tier(),
                                printed.state(),
                                printed.country(),
                                printed.section()),
                        one.signatory().capacity(),
                        one.signatory().standing(),
                        one.signatory().line()));
    }
}
