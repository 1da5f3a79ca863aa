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
        return text.codePoints().anyMatch(point -> blocks.contains(UnicodeBlock.of(point)));
    }

    Family beside(Face wanted) {
        return wanted.isSerif() ? serif : sans;
    }
}
