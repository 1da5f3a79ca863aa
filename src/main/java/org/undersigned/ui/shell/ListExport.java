package org.undersigned.ui.shell;

import org.undersigned.letter.intake.FileName;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Outside.Purpose;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.ExportList;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Extent;

import java.nio.file.Path;
import java.util.List;

/// Writes the list of those who sign the letter that is open to a file that it asks for. A private
/// one is called so.
record ListExport(WindowModel window, Outside outside, Messages messages) {

    void run(Extent extent) {
        DeskModel desk = window.deskProperty().get();
        LetterModel letter = desk == null ? null : desk.letterProperty().get();
        if (letter != null) {
            outside.save(Purpose.LIST, name(letter, extent))
                    .ifPresent(file -> write(desk, letter, file, extent));
        }
    }

    private String name(LetterModel letter, Extent extent) {
        String name = FileName.of(letter.nameProperty().get()).value();
        return switch (extent) {
            case PUBLIC -> messages.text("list.file", name);
            case PRIVATE -> messages.text("list.filePrivate", name);
        };
    }

    private void write(DeskModel desk, LetterModel letter, Path file, Extent extent) {
        letter.flush();
        List<SignOn> list = Entry.values(letter.roster().lines());
        ExportList.Request request = new ExportList.Request(file, extent, true);
        desk.command(
                it -> ExportList.write(it.file(), list, request),
                lines -> window.notices().add(new Notice.Written(sentence(lines, extent), file)));
    }

    private String sentence(int lines, Extent extent) {
        return switch (extent) {
            case PUBLIC -> messages.text("list.written", lines);
            case PRIVATE -> messages.text("list.writtenPrivate", lines);
        };
    }
}
