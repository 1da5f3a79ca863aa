package org.undersigned.font;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/// The faces that come with the program for one script that the letters' own faces lack.
///
/// They are asked only for text with a character of their blocks, so that no font is read in vain.
///
/// @param serif beside text with serifs
/// @param sans beside text without
record ScriptFamily(Set<UnicodeBlock> blocks, Family serif, Family sans) {

    boolean mayHave(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (blocks.contains(UnicodeBlock.of(point))) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
    }

    Family beside(Face wanted) {
        return wanted.isSerif() ? serif : sans;
    }
}
