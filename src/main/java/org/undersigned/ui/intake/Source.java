package org.undersigned.ui.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.IntakeReader;
import org.undersigned.workflow.intake.Interpreter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where something comes from: a file, or the clipboard.
sealed interface Source {

    /// A file.
    record File(Path path) implements Source {}

    /// Rows or a letter that were copied somewhere else.
    ///
    /// @param name what to call them
    /// @param fields the fields of the columns beside which they were pasted; empty if that is not
    ///   known
    record Pasted(String name, String text, List<String> fields) implements Source {

        public Pasted {
            fields = List.copyOf(fields);
        }
    }

    /// What was read, and what it seems to be.
    ///
    /// @param kind null if nothing can be made of it
    /// @param columns the columns of fields that are known from where it was pasted, from 0
    record Found(Brought brought, @Nullable ImportKind kind, Map<String, Integer> columns) {}

    /// Reads it, in the background.
    ///
    /// @param kind what it is, or null to tell by its looks
    /// @param headed whether a first row of headers is expected, or null to tell by its looks
    default Found read(@Nullable ImportKind kind, @Nullable Boolean headed) {
        IntakeReader reader = new IntakeReader(true);
        return switch (this) {
            case File(Path path) -> found(reader.read(path, kind, headed == null || headed), kind);
            case Pasted(String name, String text, List<String> fields) -> {
                Brought brought =
                        headed == null
                                ? reader.pasted(name, text)
                                : reader.pasted(name, text, headed);
                Found found = found(brought, kind);
                yield new Found(brought, found.kind(), columns(brought, fields));
            }
        };
    }

    /// All of these.
    ///
    /// @param kind what each of them is, or null to tell by its looks
    static List<Found> readAll(List<Source> sources, @Nullable ImportKind kind) {
        List<Found> found = new ArrayList<>();
        sources.forEach(it -> found.add(it.read(kind, null)));
        return found;
    }

    private static Found found(Brought brought, @Nullable ImportKind said) {
        @Nullable ImportKind kind =
                switch (brought) {
                    case Brought.Refused _ -> said;
                    case Brought.Text _ -> ImportKind.LETTER;
                    case Brought.Rows rows ->
                            said != null ? said : new Interpreter().looksLike(rows);
                };
        return new Found(brought, kind, Map.of());
    }

    /// Rows without headers that are pasted into a table have its columns.
    private static Map<String, Integer> columns(Brought brought, List<String> fields) {
        Map<String, Integer> columns = new HashMap<>();
        if (brought instanceof Brought.Rows rows && !rows.headed()) {
            for (int i = 0; i < Math.min(fields.size(), rows.headers().size()); i++) {
                columns.putIfAbsent(fields.get(i), i);
            }
        }
        return columns;
    }
}
