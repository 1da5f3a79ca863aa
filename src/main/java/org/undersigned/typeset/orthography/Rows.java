package org.undersigned.typeset.orthography;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// Reads the tables of this package, which have a row or a file for each language.
final class Rows {

    /// Spanish as it is written in Spain; elsewhere it goes the way of the Americas (CLDR's
    /// `parentLocale` es-419).
    private static final Set<String> OF_SPAIN = Set.of("", "ES", "EA", "GQ", "IC");

    private Rows() {}

    /// The names under which a language is looked up, the nearest first, down to the language
    /// alone: `de-CH` and `de`; `zh-Hant` for Taiwan and Hong Kong; `es-419` for the Americas;
    /// `pt-PT` for Portuguese outside Brazil.
    static List<String> names(Locale language) {
        List<String> names = new ArrayList<>();
        String own = language.getLanguage();
        String region = language.getCountry();
        String script = language.getScript();
        if (!region.isEmpty()) {
            names.add(own + "-" + region);
        }
        if (own.equals("zh")
                && (script.equals("Hant") || Set.of("TW", "HK", "MO").contains(region))
                && !script.equals("Hans")) {
            names.add("zh-Hant");
        }
        if (own.equals("es") && !OF_SPAIN.contains(region)) {
            names.add("es-419");
        }
        if (own.equals("pt") && !Set.of("", "BR").contains(region)) {
            names.add("pt-PT");
        }
        names.add(own);
        if (own.equals("nb") || own.equals("nn")) {
            names.add("no");
        }
        return names;
    }

    /// The row for a language in a table of `language=value`.
    static Optional<String> row(String table, Locale language) {
        Properties rows = new Properties();
        try (InputStream file = Rows.class.getResourceAsStream(table);
                Reader reader = new InputStreamReader(open(file, table), StandardCharsets.UTF_8)) {
            rows.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String name : names(language)) {
            String row = rows.getProperty(name);
            if (row != null) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /// The lines of a file without its comments; none if there is no such file.
    static List<String> lines(String name) {
        try (InputStream file = Rows.class.getResourceAsStream(name)) {
            return file == null
                    ? List.of()
                    : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("# "))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(@Nullable InputStream file, String name) throws IOException {
        if (file == null) {
            throw new IOException("no " + name);
        }
        return file;
    }
}
