package org.undersigned.ui;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Stream;

/// Days as a language writes them; what is typed and is none is forgotten.
public final class Day extends StringConverter<LocalDate> {

    /// Characters of a day in ISO 8601.
    private static final int LENGTH = 10;

    private final Locale language;
    private final DatePicker control;

    public Day(Locale language, DatePicker control) {
        this.language = language;
        this.control = control;
    }

    /// The day that a text begins with, if it is written as ISO 8601 writes days; else null.
    public static @Nullable LocalDate of(String text) {
        try {
            return text.length() < LENGTH ? null : LocalDate.parse(text.substring(0, LENGTH));
        } catch (DateTimeException _) {
            return null;
        }
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : format(FormatStyle.LONG).format(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Stream.concat(
                        Stream.of(DateTimeFormatter.ISO_LOCAL_DATE),
                        Stream.of(FormatStyle.LONG, FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .map(this::format))
                .flatMap(format -> parsed(format, typed.strip()))
                .findFirst()
                .orElse(control.getValue());
    }

    private static Stream<LocalDate> parsed(DateTimeFormatter format, String typed) {
        try {
            return Stream.of(LocalDate.parse(typed, format));
        } catch (DateTimeException _) {
            return Stream.of();
        }
    }

    private DateTimeFormatter format(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(language);
    }
}
