package org.undersigned.ui.roster;

import org.undersigned.roster.Emblems;
import org.undersigned.ui.preview.Painting;
import org.undersigned.ui.preview.Thumbnail;
import org.undersigned.workflow.desk.LineSheet;

import java.util.EnumMap;
import java.util.Map;

/// What is known of a line, ready to be shown.
///
/// @param pictures its pictures, small
record LineFacts(LineSheet sheet, Map<Emblems.Kind, Painting> pictures) {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 64;

    LineFacts {
        pictures = Map.copyOf(pictures);
    }

    static LineFacts of(LineSheet sheet) {
        Map<Emblems.Kind, Painting> small = new EnumMap<>(Emblems.Kind.class);
        sheet.pictures()
                .forEach((kind, picture) -> small.put(kind, Thumbnail.of(picture, WIDTH, HEIGHT)));
        return new LineFacts(sheet, small);
    }
}
