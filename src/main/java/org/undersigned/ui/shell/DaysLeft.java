package org.undersigned.ui.shell;

import org.undersigned.workflow.desk.Overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How many days are left to sign a letter: up to its deadline, and when that is over to the day
/// after which nobody is added.
///
/// @param days 0 on the last day, less when it is over
record DaysLeft(long days) {

    /// Nothing if the letter has no such day.
    static Optional<DaysLeft> of(Overview.Item letter, LocalDate today) {
        LocalDate deadline = letter.deadline();
        LocalDate closes = letter.closes();
        LocalDate until =
                closes != null && (deadline == null || today.isAfter(deadline)) ? closes : deadline;
        return Optional.ofNullable(until)
                .map(it -> new DaysLeft(ChronoUnit.DAYS.between(today, it)));
    }

    /// Whether something must be done today.
    boolean isUrgent() {
        return days <= 0;
    }
}
