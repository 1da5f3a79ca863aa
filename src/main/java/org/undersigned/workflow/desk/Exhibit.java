package org.undersigned.workflow.desk;

import org.undersigned.exchange.mail.MailReader;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.EvidenceKind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A file that was brought from outside and shows that somebody agreed.
public final class Exhibit {

    /// The largest file that is kept: 20 MB.
    static final int MAX_BYTES = 20 * 1024 * 1024;

    /// What some system does not have in the name of a file.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");

    /// Characters of a day in ISO 8601.
    private static final int DAY = 10;

    private final EvidenceKind kind;
    private final String name;
    private final String dated;
    private final byte[] content;

    Exhibit(EvidenceKind kind, String name, String dated, byte[] content) {
        this.kind = kind;
        this.name = name;
        this.dated = dated;
        this.content = content;
    }

    /// Reads one; what it is is told by the ending of its name.
    public static Outcome<Exhibit> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_BYTES + 1);
            return content.length > MAX_BYTES
                    ? failed("workflow.exhibitTooLarge", name, MAX_BYTES / (1024 * 1024))
                    : new Outcome.Done<>(of(name, content), List.of());
        } catch (IOException _) {
            return failed("workflow.exhibitUnreadable", name);
        }
    }

    /// A mail says when it was sent; of a scan and a form, whoever has read it says.
    private static Exhibit of(String name, byte[] content) {
        EvidenceKind kind = kind(name);
        return new Exhibit(kind, name, kind == EvidenceKind.MAIL ? sent(content) : "", content);
    }

    /// The day on which a mail was sent, in UTC; empty if it does not say.
    private static String sent(byte[] mail) {
        String date = MailReader.mail(mail).date();
        return date.length() < DAY ? "" : date.substring(0, DAY);
    }

    private static Outcome<Exhibit> failed(String key, Object... arguments) {
        return Outcome.failed(
                Problem.error(Place.file(String.valueOf(arguments[0])), key, arguments));
    }

    /// What a copy of some evidence is called if nobody says otherwise: as its file was. A line of
    /// a list is JSON.
    public static String nameOf(Evidence evidence) {
        String name = FORBIDDEN.matcher(evidence.name()).replaceAll("_").strip();
        return switch (evidence.kind()) {
            case ROW -> (name.isEmpty() ? "line" : name) + ".json";
            case MAIL, SCAN, FORM -> name.isEmpty() ? "evidence" : name;
        };
    }

    /// What a file of this name most likely is.
    private static EvidenceKind kind(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "eml", "msg", "mbox" -> EvidenceKind.MAIL;
            case "csv", "tsv", "xlsx" -> EvidenceKind.ROW;
            case "pdf" -> EvidenceKind.FORM;
            default -> EvidenceKind.SCAN;
        };
    }

    /// What it is.
    public EvidenceKind kind() {
        return kind;
    }

    /// The name of its file.
    public String name() {
        return name;
    }

    /// The date it bears, as ISO 8601 writes days; empty for none.
    public String dated() {
        return dated;
    }

    /// What is in it.
    public byte[] content() {
        return content.clone();
    }
}
