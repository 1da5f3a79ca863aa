package org.undersigned.roster.cleaning;

import org.undersigned.table.CellText;

import java.util.Set;
import java.util.regex.Pattern;

/// Knows what people write who only try a form: `test`, `asdf`, `xxx`. A name in which there is
/// anything else is none of it: `Test Prep for All`.
public final class Tries {

    /// In UTF-16 units.
    private static final int LONGEST = 40;

    private static final Pattern TRIED =
            Pattern.compile(
                    "(?:(?:test(?:ing|e)?|prueba|essai|probe)\\d{0,6}){1,4}|(?:asdf|qwert(?:y|z)?|sdfg|dfgh|fghj|jkl)(?:asdf|ghjkl?|jkl|uiop|gh|g|a|s|d|f){0,6}|x{3,20}|z{3,20}");
    private static final Set<String> WORDS =
            Set.of(
                    "thisisatest",
                    "justatest",
                    "justtesting",
                    "testonly",
                    "testentry",
                    "testrow",
                    "testresponse",
                    "testsubmission",
                    "testname",
                    "testperson",
                    "testuser",
                    "testorg",
                    "testorganization",
                    "testorganisation",
                    "deleteme",
                    "pleasedelete",
                    "deletethis",
                    "ignorethis",
                    "pleaseignore",
                    "loremipsum",
                    "estoesunaprueba",
                    "ceciestuntest",
                    "isttest",
                    "nureintest",
                    "istoeumteste");

    /// The first two letters of all of these.
    private static final String BEGINNINGS =
            "te pr es as qw sd df fg jk xx zz th ju de pl ig lo ce is nu";

    private Tries() {}

    /// Whether a name says only that somebody tries.
    public static boolean isOne(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        if (!mayBegin(name)) {
            return false;
        }
        String key = CellText.key(name);
        return !key.isEmpty() && (WORDS.contains(key) || TRIED.matcher(key).matches());
    }

    /// By its first two letters; they are only looked at where they are ASCII.
    private static boolean mayBegin(String name) {
        char first = 0;
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if (unit >= 0x80) {
                return true;
            } else if (Character.isLetterOrDigit(unit) && first == 0) {
                first = Character.toLowerCase(unit);
            } else if (Character.isLetterOrDigit(unit)) {
                return isBeginning(first, Character.toLowerCase(unit));
            }
        }
        return false;
    }

    private static boolean isBeginning(char first, char second) {
        for (int i = 0; i < BEGINNINGS.length(); i += 3) {
            if (BEGINNINGS.charAt(i) == first && BEGINNINGS.charAt(i + 1) == second) {
                return true;
            }
        }
        return false;
    }

    /// Whether whoever is named in a row only tries: each name that there is says so.
    public static boolean isOne(String name, String organization) {
        return (name.isEmpty() || isOne(name))
                && (organization.isEmpty() || isOne(organization))
                && !(name.isEmpty() && organization.isEmpty());
    }
}
