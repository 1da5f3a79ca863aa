package org.undersigned.roster.intake;

import org.undersigned.roster.SignOn;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// The days on which people signed, as far as their rows tell: in ISO 8601, which our own forms and
/// mails have.
public final class SigningDays {

    /// As much of a time tells the day.
    private static final int DAY = 10;

    private SigningDays() {}

    /// How many signed after a day.
    ///
    /// @param untold the day of those whose rows do not tell
    public static int after(LocalDate last, List<SignOn> signOns, LocalDate untold) {
        return (int)
                signOns.stream()
                        .map(it -> of(it.confidential().signedOn()).orElse(untold))
                        .filter(it -> it.isAfter(last))
                        .count();
    }

    private static Optional<LocalDate> of(String time) {
        try {
            return time.length() < DAY
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(time.substring(0, DAY)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
