package org.undersigned.workflow;

import org.undersigned.workflow.intake.Cleaned;
import org.undersigned.workflow.intake.Column;
import org.undersigned.workflow.intake.ImportKind;

import java.nio.file.Path;
import java.util.List;

/// What came of importing one file.
///
/// @param file the file
/// @param kind what it was taken for
/// @param added how many entries were new; of a text 1 if it made the letter or changed it
/// @param waiting how many of the new ones have not agreed yet, or not to be listed, and are not
///   printed
/// @param known how many were there already; of a text 1 if it was the same
/// @param pictured how many of those got pictures
/// @param columns what its columns were taken for
/// @param cleanings what was changed in cells so that one can see it
/// @param alike those of them who look like somebody else
public record Imported(
        Path file,
        ImportKind kind,
        int added,
        int waiting,
        int known,
        int pictured,
        List<Column> columns,
        List<Cleaned> cleanings,
        List<Lookalike> alike) {

    public Imported {
        columns = List.copyOf(columns);
        cleanings = List.copyOf(cleanings);
        alike = List.copyOf(alike);
    }
}
