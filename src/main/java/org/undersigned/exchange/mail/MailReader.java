package org.undersigned.exchange.mail;

import org.undersigned.exchange.forms.FormReader;
import org.undersigned.exchange.lines.PastedLines;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.CellText;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes a table of a mail: the forms attached to it, or else whoever wrote it, if it says that
/// they sign.
public final class MailReader {

    private static final Pattern HEADER = Pattern.compile("(?m)^(?i:from|date|subject):");
    private static final Pattern BEGINS = Pattern.compile("^[A-Za-z][A-Za-z0-9-]*:[ \\t\\r\\n]?");
    private static final Pattern SENT =
            Pattern.compile("(?im)^(?:message-id|mime-version|received|return-path):");

    /// What only lines with labels say.
    private static final List<String> FURTHER = List.of("phone", "website", "state", "country");

    /// Whether a file begins as a mail does.
    public static boolean isMail(String start) {
        return hasHeaders(start) && SENT.matcher(start).find();
    }

    /// Whether it has lines as they stand above a mail; some programs save few of them.
    public static boolean hasHeaders(String start) {
        return BEGINS.matcher(start).find() && HEADER.matcher(start).find();
    }

    /// What is told of a mail without whom it proposes.
    public static Mail mail(byte[] bytes) {
        return MailParser.parse(bytes);
    }

    /// The table.
    ///
    /// @param file what to call it in problems
    public Outcome<Sifted<Table>> sift(String file, byte[] bytes) {
        Mail mail = MailParser.parse(bytes);
        for (Mail.Attached attached : mail.attachments()) {
            Outcome<Sifted<Table>> form = form(file, attached);
            if (form.value().isPresent()) {
                return form;
            }
        }
        Consent consent = Consent.of(mail);
        if (!consent.given()) {
            return Outcome.failed(Problem.error(Place.file(file), "table.mailWithoutConsent"));
        }
        return new Outcome.Done<>(
                new Sifted<>(proposed(file, mail, consent), List.of(), List.of()),
                List.of(Problem.warning(Place.file(file), "table.mailProposes")));
    }

    private static Outcome<Sifted<Table>> form(String file, Mail.Attached attached) {
        String begin =
                new String(
                        attached.bytes(),
                        0,
                        Math.min(5, attached.bytes().length),
                        StandardCharsets.ISO_8859_1);
        return begin.equals("%PDF-")
                ? new FormReader().sift(file, attached.bytes())
                : Outcome.failed(Problem.error(Place.file(file), "table.pdf"));
    }

    private static Table proposed(String file, Mail mail, Consent consent) {
        List<String> said = new ArrayList<>(consent.signature());
        boolean named =
                said.stream()
                        .anyMatch(it -> CellText.key(it).startsWith(CellText.key(mail.name())));
        if (!named && !mail.name().isEmpty()) {
            said.addFirst(mail.name());
        }
        Table guessed = lines(file, String.join(", ", said));
        Table added = lines(file, consent.added());
        String group = cell(added, "name").isEmpty() ? cell(added, "organization") : "";
        LabelledLines labelled = consent.labelled();
        List<String> fields =
                new ArrayList<>(
                        List.of("name", "title", "organization", "email", "status", "signed_on"));
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                first(labelled.name(), cell(guessed, "name"), mail.name()),
                                first(labelled.of("title"), cell(guessed, "title")),
                                first(
                                        labelled.of("organization"),
                                        cell(guessed, "organization"),
                                        group),
                                first(labelled.of("email"), mail.address())
                                        .toLowerCase(Locale.ROOT),
                                "pending",
                                mail.date()));
        for (String field : FURTHER) {
            if (!labelled.of(field).isEmpty()) {
                fields.add(field);
                cells.add(labelled.of(field));
            }
        }
        return new Table(file, fields, List.of(new Table.Row(1, cells)));
    }

    private static Table lines(String file, String text) {
        return new PastedLines()
                .sift(file, text)
                .value()
                .map(Sifted::rest)
                .orElse(new Table(file, List.of(), List.of()));
    }

    private static String first(String... said) {
        return Arrays.stream(said).filter(it -> !it.isEmpty()).findFirst().orElse("");
    }

    private static String cell(Table table, String header) {
        int column = table.header().indexOf(header);
        return column < 0 || table.rows().isEmpty()
                ? ""
                : table.rows().getFirst().cells().get(column);
    }
}
