package org.undersigned.exchange.vcard;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.CellText;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes a table of a file of cards, a row each.
public final class CardReader {

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";

    /// Whether a text begins as a card does.
    public static boolean isCard(String text) {
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return start.stripLeading().regionMatches(true, 0, BEGIN, 0, BEGIN.length());
    }

    /// The table.
    ///
    /// @param file what to call it in problems
    public Outcome<Sifted<Table>> sift(String file, byte[] bytes) {
        boolean wide = bytes.length > 1 && bytes[1] == 0;
        String text =
                wide
                        ? new String(
                                new String(bytes, StandardCharsets.UTF_16LE)
                                        .getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1)
                        : new String(bytes, StandardCharsets.ISO_8859_1);
        List<Problem> unfit = new ArrayList<>();
        List<Card> cards = cards(file, text, unfit);
        if (cards.isEmpty() && unfit.isEmpty()) {
            return Outcome.failed(Problem.error(Place.file(file), "table.empty"));
        }
        List<Problem> lists =
                cards.stream()
                        .filter(Card::isList)
                        .map(it -> Problem.warning(Place.line(file, it.line()), "table.cardOfList"))
                        .toList();
        List<Table.Row> rows =
                cards.stream()
                        .filter(it -> !it.isList())
                        .map(it ->
                                new Table.Row(
                                        it.line(),
                                        it.cells().stream().map(CellText::line).toList()))
                        .toList();
        return new Outcome.Done<>(
                new Sifted<>(new Table(file, Card.FIELDS, rows), unfit, List.of()), lists);
    }

    /// The cards that are whole; the last one may be torn.
    private static List<Card> cards(String file, String text, List<Problem> unfit) {
        List<Card> cards = new ArrayList<>();
        boolean open = false;
        for (Unfolded line : unfolded(text)) {
            String upper = line.text.strip().toUpperCase(Locale.ROOT);
            if (upper.endsWith(BEGIN)) {
                cards.add(new Card(line.number));
                open = true;
            } else if (upper.equals(END)) {
                open = false;
            } else if (open) {
                cards.getLast().add(ContentLine.of(line.text));
            }
        }
        if (open) {
            Card torn = cards.removeLast();
            unfit.add(Problem.error(Place.line(file, torn.line()), "table.cardTorn"));
        }
        return cards;
    }

    /// Lines that begin with a space go on with the one before (RFC 6350 §3.2); so does what
    /// follows a `=` at the end of quoted-printable text.
    private static List<Unfolded> unfolded(String text) {
        List<Unfolded> unfolded = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int first = 1;
        int number = 0;
        boolean printable = false;
        for (String written : text.lines().toList()) {
            number++;
            boolean soft = printable && !line.isEmpty() && line.charAt(line.length() - 1) == '=';
            if (soft) {
                line.setLength(line.length() - 1);
                line.append(written);
            } else if (written.startsWith(" ") || written.startsWith("\t")) {
                line.append(written, 1, written.length());
            } else {
                unfolded.add(new Unfolded(line.toString(), first));
                line.setLength(0);
                line.append(written);
                first = number;
                printable = ContentLine.isQuotedPrintable(written);
            }
        }
        unfolded.add(new Unfolded(line.toString(), first));
        return unfolded;
    }

    private record Unfolded(String text, int number) {}
}
