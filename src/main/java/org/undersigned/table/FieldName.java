package org.undersigned.table;

import com.ibm.icu.text.Transliterator;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The names by which a letter's merge fields ask for columns.
public final class FieldName {

    private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9_.]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER =
            Pattern.compile("[^a-z0-9.]|(?<![a-z0-9])\\.|\\.(?![a-z0-9])");
    private static final Pattern JOINTS = Pattern.compile("_+");
    private static final Pattern EDGES = Pattern.compile("^_|_$");

    private FieldName() {}

    /// Whether this can stand between `{{` and `}}`.
    public static boolean isValid(String name) {
        return VALID.matcher(name).matches() && !name.contains("..") && !name.endsWith(".");
    }

    /// Folds a header: `Código postal` becomes `codigo_postal`, `2024 total` becomes
    /// `column_2024_total`. Other scripts are romanized (ICU `Any-Latin; Latin-ASCII`). Of what is
    /// too long for a header only the beginning counts.
    ///
    /// @return a valid name, or empty if the header has neither letters nor digits
    public static String fold(String header) {
        String start = header.substring(0, Math.min(header.length(), Phrasebook.LONGEST));
        String bare =
                MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFKD)).replaceAll("");
        String latin = bare.chars().allMatch(unit -> unit < 0x80) ? bare : romanized(bare);
        String parted = OTHER.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("_");
        String joined = JOINTS.matcher(parted).replaceAll("_");
        String name = EDGES.matcher(joined).replaceAll("");
        if (name.isEmpty() || isValid(name)) {
            return name;
        }
        return "column_" + name;
    }

    private static String romanized(String text) {
        return Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(text);
    }
}
