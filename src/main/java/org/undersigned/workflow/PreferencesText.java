package org.undersigned.workflow;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Preferences as text: Java's properties, a line for each, in the order of their keys.
///
/// Each is read for itself: what cannot be understood is as if it had not been chosen. Keys that
/// are not known, such as those of a newer program, are kept.
final class PreferencesText {

    private static final String DIVIDER = "divider.";

    private final Properties properties = new Properties();

    PreferencesText(String text) {
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            // A torn escape; what stands before it was read.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Preferences read() {
        Preferences none = Preferences.DEFAULT;
        return new Preferences(
                one("theme", it -> Theme.valueOf(it.toUpperCase(Locale.ROOT))).orElse(none.theme()),
                one("rows", it -> RowHeight.valueOf(it.toUpperCase(Locale.ROOT)))
                        .orElse(none.rows()),
                dividers(),
                window().orElse(null),
                one("workspace", FileAddress::read).orElse(null));
    }

    /// The text with these preferences.
    String with(Preferences preferences) {
        put("theme", preferences.theme().name().toLowerCase(Locale.ROOT));
        put("rows", preferences.rows().name().toLowerCase(Locale.ROOT));
        preferences.dividers().forEach((name, position) -> put(DIVIDER + name, position));
        WindowPlace window = preferences.window();
        put("window.x", window == null ? null : window.x());
        put("window.y", window == null ? null : window.y());
        put("window.width", window == null ? null : window.width());
        put("window.height", window == null ? null : window.height());
        put("window.maximized", window == null ? null : window.maximized());
        Path workspace = preferences.workspace();
        put("workspace", workspace == null ? null : FileAddress.of(workspace.toAbsolutePath()));
        return text();
    }

    private Map<String, Double> dividers() {
        Map<String, Double> dividers = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(DIVIDER)) {
                one(key, Double::valueOf)
                        .filter(it -> it >= 0 && it <= 1)
                        .ifPresent(it -> dividers.put(key.substring(DIVIDER.length()), it));
            }
        }
        return dividers;
    }

    private Optional<WindowPlace> window() {
        return one(
                "window.width",
                width ->
                        new WindowPlace(
                                number("window.x"),
                                number("window.y"),
                                Double.parseDouble(width),
                                number("window.height"),
                                Boolean.parseBoolean(properties.getProperty("window.maximized"))));
    }

    private double number(String key) {
        return Double.parseDouble(properties.getProperty(key, ""));
    }

    private <T> Optional<T> one(String key, Function<String, T> reading) {
        try {
            return Optional.ofNullable(properties.getProperty(key)).map(String::strip).map(reading);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private void put(String key, @Nullable Object value) {
        if (value == null) {
            properties.remove(key);
        } else {
            properties.setProperty(key, value.toString());
        }
    }

    private String text() {
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The first line says when, which would make every text another one.
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
