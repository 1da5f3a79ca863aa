package org.undersigned.ui.roster;

import javafx.scene.input.DragEvent;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which files show that somebody agreed when they are dropped on them: mails, scans and forms, by
/// the endings of their names. Lists are none: they are brought in.
final class EvidenceFiles {

    private static final Set<String> ENDINGS =
            Set.of("eml", "msg", "pdf", "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "heic");

    private EvidenceFiles() {}

    static boolean is(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /// Whether nothing else is dragged.
    static boolean areAll(DragEvent drag) {
        return drag.getDragboard().hasFiles() && files(drag).stream().allMatch(EvidenceFiles::is);
    }

    static List<Path> files(DragEvent drag) {
        return drag.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
