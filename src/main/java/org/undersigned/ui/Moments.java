package org.undersigned.ui;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/// Says when something was: how long ago while that is fresh, and the date later.
public final class Moments {

    private static final Duration FRESH = Duration.ofDays(7);

    private final InstantSource clock;
    private final Messages messages;

    public Moments(InstantSource clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /// The moment that an ISO 8601 time means; nothing if it is none.
    public static Optional<Instant> read(String time) {
        try {
            return time.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(time));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// `2 hours ago`, or `Mar 3, 2031`.
    public String ago(Instant moment) {
        Duration since = Duration.between(moment, clock.instant());
        if (since.isNegative() || since.compareTo(FRESH) >= 0) {
            return at(moment, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
        }
        if (since.toMinutes() < 1) {
            return messages.text("moment.now");
        }
        if (since.toHours() < 1) {
            return messages.text("moment.minutes", since.toMinutes());
        }
        return since.toDays() < 1
                ? messages.text("moment.hours", since.toHours())
                : messages.text("moment.days", since.toDays());
    }

    /// Date and time to the second.
    public String exactly(Instant moment) {
        return at(
                moment,
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM));
    }

    private String at(Instant moment, DateTimeFormatter format) {
        return format.withLocale(messages.locale()).format(moment.atZone(ZoneId.systemDefault()));
    }
}
