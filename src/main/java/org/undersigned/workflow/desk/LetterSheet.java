package org.undersigned.workflow.desk;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.merge.FieldNames;
import org.undersigned.roster.SignOn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// One letter with everything that belongs to it, as it stood at one moment.
///
/// @param id what it is known by
/// @param name what it is called
/// @param isFinal whether its wording is done
/// @param text its text as typed, without addressees and letterhead
/// @param letterhead who sends it; null for nobody
/// @param pictures the hashes of the letterhead's pictures, by the names of their files
/// @param emblems the hashes of the pictures of those who sign, by the names under which their list
///   calls them
/// @param to whom it addresses jointly
/// @param recipients who gets a copy of their own
/// @param signatories everyone on its list
public record LetterSheet(
        String id,
        String name,
        boolean isFinal,
        String text,
        @Nullable Letterhead letterhead,
        Map<String, String> pictures,
        Map<String, String> emblems,
        List<Entry<Recipient>> to,
        List<Entry<Addressed>> recipients,
        List<Entry<SignOn>> signatories) {

    public LetterSheet {
        pictures = Map.copyOf(pictures);
        emblems = Map.copyOf(emblems);
        to = List.copyOf(to);
        recipients = List.copyOf(recipients);
        signatories = List.copyOf(signatories);
    }

    /// The same with another text.
    public LetterSheet saying(String newText) {
        return new LetterSheet(
                id,
                name,
                isFinal,
                newText,
                letterhead,
                pictures,
                emblems,
                to,
                recipients,
                signatories);
    }

    /// The same, made of the very lines of an earlier state where they still say what they said: to
    /// find out what has changed among 100,000 is then a matter of a glance.
    public LetterSheet after(LetterSheet earlier) {
        return new LetterSheet(
                id,
                name,
                isFinal,
                text,
                letterhead,
                pictures,
                emblems,
                to,
                Entry.after(earlier.recipients, recipients),
                Entry.after(earlier.signatories, signatories));
    }

    /// The fields its text may ask for, those first that letters need most. Those of one recipient
    /// are there only if each copy goes to one.
    public List<String> fields() {
        Set<String> columns = new TreeSet<>();
        to.forEach(it -> columns.addAll(it.value().fields().keySet()));
        recipients.forEach(it -> columns.addAll(it.value().recipient().fields().keySet()));
        boolean toOne = !recipients.isEmpty() || to.size() == 1;
        return FieldNames.of(columns).stream().filter(name -> toOne || !isOfOne(name)).toList();
    }

    private static boolean isOfOne(String name) {
        return name.startsWith("recipient.") || name.equals("signatories.in_state");
    }
}
