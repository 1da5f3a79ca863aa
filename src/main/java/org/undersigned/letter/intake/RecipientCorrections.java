package org.undersigned.letter.intake;

import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.CellText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts what somebody typed into a recipient's field, by the rules for the cells of a file. What
/// the letter may say as `{{recipient.field}}` changes with it.
public final class RecipientCorrections {

    /// The field that names the file of the copy.
    public static final String FILE_NAME = "file_name";

    private RecipientCorrections() {}

    /// Somebody new.
    public static Recipient fresh(String name, String organization) {
        Recipient nobody = new Recipient("", "", "", List.of(), "", Map.of());
        return put(put(nobody, "name", name), "organization", organization);
    }

    /// What a field says, the lines of an address separated by line ends.
    public static String text(Addressed addressed, String field) {
        Recipient recipient = addressed.recipient();
        return switch (field) {
            case "name" -> recipient.name();
            case "title" -> recipient.title();
            case "organization" -> recipient.organization();
            case "address" -> String.join("\n", recipient.address());
            case "salutation" -> recipient.salutation();
            case FILE_NAME -> addressed.fileName().value();
            default -> recipient.fields().getOrDefault(field, "");
        };
    }

    /// Why this cannot be put there; nothing if it can.
    public static Optional<Problem> refusal(Recipient recipient, String field, String typed) {
        String text = CellText.line(typed);
        boolean nobody =
                switch (field) {
                    case "name" -> text.isEmpty() && recipient.organization().isEmpty();
                    case "organization" -> text.isEmpty() && recipient.name().isEmpty();
                    default -> false;
                };
        return nobody
                ? Optional.of(Problem.error(Place.NOWHERE, "recipients.rowWithoutName", 0))
                : Optional.empty();
    }

    /// The recipient with that; as it was if that is refused.
    ///
    /// @param taken the {@link FileName#folded} names of all other copies
    public static Addressed put(
            Addressed addressed, String field, String typed, Set<String> taken) {
        Recipient recipient = addressed.recipient();
        if (refusal(recipient, field, typed).isPresent()) {
            return addressed;
        }
        if (field.equals(FILE_NAME)) {
            return new Addressed(
                    recipient, fileName(recipient, typed).unlike(taken), addressed.line());
        }
        return new Addressed(put(recipient, field, typed), addressed.fileName(), addressed.line());
    }

    /// As typed, without `.pdf`; nothing typed is named after the recipient.
    private static FileName fileName(Recipient recipient, String typed) {
        String text = CellText.line(typed).replaceFirst("(?i)\\.pdf$", "");
        if (!text.isEmpty()) {
            return FileName.of(text);
        }
        return FileName.of(
                recipient.name().isEmpty() ? recipient.organization() : recipient.name());
    }

    private static Recipient put(Recipient it, String field, String typed) {
        String text = CellText.line(typed);
        List<String> lines = field.equals("address") ? CellText.lines(typed) : it.address();
        Map<String, String> fields = new HashMap<>(it.fields());
        fields.put(field, field.equals("address") ? String.join(", ", lines) : text);
        return new Recipient(
                field.equals("name") ? text : it.name(),
                field.equals("title") ? text : it.title(),
                field.equals("organization") ? text : it.organization(),
                lines,
                field.equals("salutation") ? text : it.salutation(),
                fields);
    }
}
