package org.undersigned.workflow.intake;

import org.undersigned.letter.intake.RecipientsIntake;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.CellText;
import org.undersigned.table.Columns;
import org.undersigned.table.Mapping;
import org.undersigned.table.Table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which list rows lean to that might be either: all signs count, since forms ask for addresses of
/// those who sign as well, and recipients have e-mail too.
///
/// @param recipients what speaks for recipients, in points
/// @param signers what speaks for those who sign, in points
/// @param telling the header without which they could be no recipients; empty if there is none
record Leaning(int recipients, int signers, String telling) {

    /// So many points apart, and nobody is in doubt.
    private static final int SURE = 3;

    /// As many rows are looked at.
    private static final int LOOK = 50;

    /// What recipients alone have, and how much that says.
    private static final Map<String, Integer> OF_RECIPIENTS =
            Map.of("salutation", 3, "file_name", 4, "address", 2, "district", 2);

    /// What those who sign alone have, and how much that says. A state, a title, an organization
    /// have both.
    private static final Map<String, Integer> OF_SIGNERS =
            Map.of(
                    "signed_on", 3,
                    "authority", 3,
                    "listing", 3,
                    "logo_permission", 3,
                    "signature", 2,
                    "status", 2,
                    "tier", 1,
                    "capacity", 1,
                    "email", 1,
                    "phone", 1);

    private static final Pattern SIGNING =
            Pattern.compile(
                    "(?iu).*\\b(?:sign(?:ers?|ator(?:y|ies)|ing)|undersigned|endors(?:ers?|ing)|firmantes?"
                        + "|signataires?|unterzeichn\\w*)\\b.*");

    /// What is asked of people at home.
    private static final Pattern PERSONAL =
            Pattern.compile("(?iu).*\\b(?:home|can2|volunt\\w*|domicilio)\\b.*");

    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "(?iu).*\\b(?:mep|mp|senators?|representative name|legislators?|recipients?"
                            + "|addressees?|officials?|bioguide|committee|chamber|ministry|office"
                            + "|destinatari\\w*|destinataires?|diputad\\w*|députés?|empfänger"
                            + "|abgeordnete\\w*)\\b.*");

    /// Whom letters are written to.
    private static final Pattern OFFICIAL =
            Pattern.compile(
                    "(?iu)(?:the"
                        + " )?(?:hon(?:orable|ourable)?|senator|sen|representative|rep|governor|mayor|minister|secretary"
                        + " of|attorney general|commissioner|administrator|congress\\w*|council"
                        + " ?m\\w+|councillor|assembly\\w*|mp|mep|ambassador"
                        + "|speaker|senadora?|diputad[oa]|ministr[oae]|alcaldes?a?|député\\w*|sénat\\w+"
                        + "|bürgermeister\\w*|abgeordnete\\w*)\\b.*");

    /// @param mapping what is said about columns of recipients
    static Leaning of(
            Table table, Mapping mapping, RecipientsIntake addressed, RosterIntake signing) {
        Optional<Columns> recipients = addressed.columns(table, mapping).value();
        Optional<Columns> signers = signing.columns(table, Mapping.NONE).value();
        if (recipients.isEmpty() || signers.isEmpty()) {
            return new Leaning(0, 0, "");
        }
        String telling =
                OF_RECIPIENTS.keySet().stream()
                        .filter(recipients.get()::has)
                        .map(it -> recipients.get().chosen().getOrDefault(it, 0))
                        .sorted()
                        .map(recipients.get()::name)
                        .findFirst()
                        .orElse("");
        boolean said = OF_RECIPIENTS.keySet().stream().anyMatch(mapping.columns()::containsKey);
        int ofRecipients = points(OF_RECIPIENTS, recipients.get()) + (said ? 2 * SURE : 0);
        int ofSigners = points(OF_SIGNERS, signers.get());
        List<String> headers = table.header().stream().map(CellText::line).toList();
        ofRecipients += anyMatches(headers, ADDRESSED) ? 2 : 0;
        ofRecipients += namesOfficials(table, recipients.get()) ? 2 : 0;
        ofSigners += anyMatches(headers, SIGNING) ? 4 : 0;
        ofSigners += anyMatches(headers, PERSONAL) ? 2 : 0;
        ofSigners += bodiesOfPeople(signers.get()) ? 2 : 0;
        return new Leaning(ofRecipients, ofSigners, telling);
    }

    private static int points(Map<String, Integer> signs, Columns columns) {
        return signs.entrySet().stream()
                .filter(it -> columns.has(it.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean anyMatches(List<String> headers, Pattern pattern) {
        return headers.stream()
                .map(it -> it.replace('_', ' '))
                .anyMatch(it -> pattern.matcher(it).matches());
    }

    /// Somebody of some organization, as every form asks.
    private static boolean bodiesOfPeople(Columns columns) {
        boolean named = columns.has("name") || (columns.has("first") && columns.has("last"));
        return named && columns.has("organization");
    }

    private static boolean namesOfficials(Table table, Columns columns) {
        for (String field : Set.of("name", "title", "prefix")) {
            List<String> cells =
                    table.rows().stream()
                            .limit(LOOK)
                            .map(it -> columns.text(it, field))
                            .filter(it -> !it.isEmpty())
                            .toList();
            long officials = cells.stream().filter(it -> OFFICIAL.matcher(it).matches()).count();
            if (officials > 0 && officials * 2 >= cells.size()) {
                return true;
            }
        }
        return false;
    }

    /// Which list it is: without anything that only recipients have, those who sign.
    ImportKind kind() {
        return !telling.isEmpty() && recipients > signers
                ? ImportKind.RECIPIENTS
                : ImportKind.ROSTER;
    }

    /// Whether somebody should be told which list it was taken for.
    boolean isDoubtful() {
        return !telling.isEmpty() && Math.abs(recipients - signers) < SURE;
    }
}
