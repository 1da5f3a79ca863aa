package org.undersigned.exchange.mail;

import org.undersigned.table.CellText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a mail says about signing, and who says so at its end.
///
/// @param given whether it seems to say yes
/// @param signature the lines below what was written
/// @param added whom it asks to add, as in `please add Group X to the letter`; empty if it does not
/// @param labelled what it says in lines with labels
record Consent(boolean given, List<String> signature, String added, LabelledLines labelled) {

    private static final Pattern ADDED =
            Pattern.compile(
                    "(?i)\\b(?:add|list|include) (?!(?:us|me|our|my|this|the"
                            + " following)\\b)([^.:;]{2,80}?) (?:to|as an?|on)"
                            + " (?:the|your|this|an?|signator|signer|endors)");

    private static final Pattern YES =
            Pattern.compile(
                    "(?i)\\b(?:sign (?:us|me|our \\w+)"
                        + " (?:on|up)|(?:happy|glad|pleased|proud|delighted|would like|want|wish)"
                        + " to (?:sign|join|endorse|be (?:listed|added))|(?:please )?add"
                        + " (?:us|me|our (?:organi[sz]ation|group|name)|\\S+(?: \\S+){0,6}"
                        + " (?:to|as))|(?:we|i)(?:['’]d (?:like|love) to)? (?:will |agree to"
                        + " |hereby )?(?:sign|endorse|join)\\b|count us in|you (?:can|may)"
                        + " (?:add|list|include) (?:us|me)|(?:firmamos|nos sumamos|nos"
                        + " adherimos|queremos firmar|agr[eé]g(?:a|ue)nos|sume(?:n)?os)|(?:nous"
                        + " signons|nous souhaitons signer|ajoutez[- ]nous)|(?:wir"
                        + " unterzeichnen|wir (?:möchten|wollen) (?:mit)?unterzeichnen|nehmen sie"
                        + " uns auf))");
    private static final Pattern NO =
            Pattern.compile(
                    "(?i)\\b(?:(?:can(?:no|['’])t|can not|unable to|not able to|do(?:es)?"
                        + " not|don['’]t|won['’]t|will not|decline to|not) (?:be able to"
                        + " )?(?:sign|join|endorse|add)|take us off|remove"
                        + " (?:us|me|our)|withdraw|no podemos firmar|ne pouvons pas signer|nicht"
                        + " (?:mit)?unterzeichnen)");
    private static final Pattern QUOTED =
            Pattern.compile(
                    "(?i)^\\s*(?:>.*|-{2,}\\s*(?:original message|forwarded message|mensaje"
                        + " original|message d['’]origine|ursprüngliche nachricht).*|on .+wrote:|el"
                        + " .+ escribió:|le .+ a écrit\\s*:|am .+ schrieb.*:|from:"
                        + " .*|_{10,})\\s*$");
    private static final Pattern PARTING =
            Pattern.compile(
                    "(?i)^\\s*(?:--|—|(?:(?:best|kind|warm|warmest|with|in)(?: \\w+)?|all the"
                            + " best|best|sincerely|regards|thanks|thank you|many"
                            + " thanks|cheers|respectfully|cordially|in solidarity|saludos|un"
                            + " saludo|atentamente|gracias|cordialement|bien à vous|merci|mit"
                            + " freundlichen grüßen|viele grüße|herzliche grüße|danke)(?:"
                            + " \\w+){0,2}[,.!]?)\\s*$");

    /// Signatures have no more lines that say who somebody is.
    private static final int LONGEST = 4;

    static Consent of(Mail mail) {
        List<String> own = new ArrayList<>();
        for (String line : mail.text().lines().toList()) {
            if (QUOTED.matcher(line).matches()) {
                break;
            }
            own.add(line.strip());
        }
        String text = String.join(" ", own);
        LabelledLines labelled = new LabelledLines(own);
        boolean yes = YES.matcher(text).find() || labelled.isForm();
        Matcher added = ADDED.matcher(text);
        return new Consent(
                yes && !NO.matcher(text).find(),
                signature(own, CellText.key(mail.name())),
                added.find() ? added.group(1).strip() : "",
                labelled);
    }

    /// What stands below a parting; without one, what begins with the name of who wrote it.
    private static List<String> signature(List<String> lines, String name) {
        int from = -1;
        for (int i = 0; i < lines.size() && from < 0; i++) {
            from = PARTING.matcher(lines.get(i)).matches() && i > 0 ? i + 1 : -1;
        }
        for (int i = lines.size() - 1; i > 0 && from < 0 && !name.isEmpty(); i--) {
            from = CellText.key(lines.get(i)).equals(name) ? i : -1;
        }
        if (from < 0) {
            return List.of();
        }
        return lines.subList(from, lines.size()).stream()
                .filter(it -> !it.isBlank() && !PARTING.matcher(it).matches())
                .limit(LONGEST)
                .toList();
    }
}
