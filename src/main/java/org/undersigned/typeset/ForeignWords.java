package org.undersigned.typeset;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds the words in a letter that are written in another script than its language, so that they
/// can say in which language they are to be read aloud (ISO 14289-1 §7.2).
///
/// Latin words in a letter of another script are left alone, unless the country says more: they may
/// be of any language. So is a single letter, which is more often a sign than a word.
final class ForeignWords {

    private final LetterScripts scripts;

    ForeignWords(LetterScripts scripts) {
        this.scripts = scripts;
    }

    /// A part of a text.
    ///
    /// @param language its language as a BCP 47 tag; empty for the letter's
    record Part(String text, String language) {}

    /// A text in parts, in order; one if there is nothing foreign in it.
    ///
    /// @param country where it comes from, as an ISO 3166-1 alpha-2 code; empty if that is not
    ///   known
    List<Part> parts(String text, String country) {
        if (scripts.isOwn(text)) {
            return List.of(new Part(text, ""));
        }
        List<Part> parts = new ArrayList<>();
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (scripts.isForeign(codePoint)) {
                Run run = run(text, at);
                String language = run.isWord() ? scripts.language(run.scripts, country) : "";
                if (!language.isEmpty()) {
                    addOwn(parts, text.substring(done, at));
                    parts.add(new Part(text.substring(at, run.end), language));
                    done = run.end;
                }
                at = run.end;
            } else {
                at += Character.charCount(codePoint);
            }
        }
        addOwn(parts, text.substring(done));
        return parts;
    }

    private static void addOwn(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, ""));
        }
    }

    /// Words of kindred scripts in a row.
    ///
    /// @param letters how many letters they have
    /// @param end after the last of them
    private record Run(Set<UnicodeScript> scripts, int letters, int end) {

        boolean isWord() {
            return letters > 1 || scripts.contains(UnicodeScript.HAN);
        }
    }

    /// What begins with the foreign letter at an index. Marks, spaces and points between two
    /// letters belong to it, those after its last letter do not, unless they stand on it.
    private Run run(String text, int start) {
        Set<UnicodeScript> found = EnumSet.noneOf(UnicodeScript.class);
        int letters = 0;
        int end = start;
        for (int at = start; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            UnicodeScript script = UnicodeScript.of(codePoint);
            boolean neutral = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
            if (!neutral) {
                if (!scripts.isForeign(codePoint)
                        || (!found.isEmpty() && !LetterScripts.areKin(found, script))) {
                    break;
                }
                found.add(script);
                letters++;
            }
            if (!neutral || (script == UnicodeScript.INHERITED && end == at)) {
                end = next;
            }
            at = next;
        }
        return new Run(found, letters, end);
    }
}
