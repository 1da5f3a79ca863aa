package org.undersigned.roster.matching;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A word of a name, ready to be compared.
///
/// @param text what is compared
/// @param kin what it has in common with others that may answer it, as they are: “immigrant” with
///   “immigration”, “Chilean” with Chile, “NC” with North Carolina
/// @param raw the same without spaces and before its spelling was made uniform
/// @param written as written, for the reasons
/// @param role what it does
/// @param acronym whether it may stand for several words
/// @param segment the part of the name it is in
/// @param common whether many organizations have it in their names
/// @param sound how it sounds
/// @param initials its first letters, several if it is written as several words
record Word(
        String text,
        String kin,
        String raw,
        String written,
        Role role,
        boolean acronym,
        int segment,
        boolean common,
        String sound,
        String initials) {

    private static final Pattern CAPITALS = Pattern.compile("[^A-Z0-9]+");

    /// What it may be read as if it is an acronym: all its letters or its capitals alone; `4` may
    /// be for “for”.
    List<String> readings() {
        if (role == Role.NUMBER) {
            return List.of(raw, raw.replace('4', 'f').replace('2', 't'), repeated(raw));
        }
        String capitals = CAPITALS.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
        return capitals.isEmpty() || capitals.length() == raw.length()
                ? List.of(raw)
                : List.of(raw, capitals);
    }

    /// Whether the other may be meant by this one, although another word.
    boolean isKinOf(Word other) {
        return kin.equals(other.kin) && !text.equals(other.text);
    }

    /// With letters as often as the figure before them says: `R3D` is `RDDD`.
    private static String repeated(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int times = text.charAt(i) - '0';
            boolean figure = times > 1 && times < 5 && i > 0 && i + 1 < text.length();
            letters.append(
                    figure
                            ? text.substring(i + 1, i + 2).repeat(times - 1)
                            : text.substring(i, i + 1));
        }
        return letters.toString();
    }

    /// How much it says, as far as the word alone tells.
    double weight() {
        return switch (role) {
            case SMALL -> 0;
            case WEAK -> 0.25;
            case CHAPTER, DIRECTION -> 0.5;
            case SISTER -> 0.5;
            case NUMBER, PLACE -> 0.7;
            case NAME -> common ? 0.5 : 1;
        };
    }
}
