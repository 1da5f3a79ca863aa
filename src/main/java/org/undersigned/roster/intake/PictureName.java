package org.undersigned.roster.intake;

import java.util.regex.Pattern;

/// What a cell says in a column of pictures. Forms call a column “Signature” in which people type
/// their names, so only what is named like a picture's file is one.
final class PictureName {

    private static final Pattern FILE = Pattern.compile("(?i).+\\.(?:png|jpe?g|svg)");

    private PictureName() {}

    static boolean isOne(String cell) {
        return !cell.isEmpty() && FILE.matcher(cell).matches();
    }
}
