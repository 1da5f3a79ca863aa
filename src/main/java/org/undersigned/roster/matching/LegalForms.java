package org.undersigned.roster.matching;

import org.jspecify.annotations.Nullable;
import org.undersigned.table.PhraseFile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The legal forms of the world, from `legal-forms.txt`; finds them at the ends of names.
final class LegalForms {

    private static final String FRONT = "front";
    private static final String APART = "apart";
    private static final String NAME = "name";
    private static final String HOME = "home ";
    private static final String UNLIKE = "unlike ";
    private static final int LONGEST = 6;
    private static final int LONG_ENOUGH_TO_MISSPELL = 12;

    private static final Map<String, LegalKind> KINDS = new HashMap<>();
    private static final Set<String> FRONTS = new HashSet<>();
    private static final Set<String> APARTS = new HashSet<>();
    private static final Set<String> NAMES = new HashSet<>();
    private static final Map<String, Set<String>> HOMES = new HashMap<>();

    /// Forms that one company has not both, by what they are to each other.
    private static final Map<String, String> UNLIKES = new HashMap<>();

    /// The long forms, in order, by how they begin or end: a single slip is in one of their halves
    /// only.
    private static final Map<String, List<String>> LONG = new HashMap<>();

    private static final List<String> IDEOGRAPHIC;

    static {
        for (PhraseFile.Line line : PhraseFile.lines(LegalForms.class, "legal-forms.txt")) {
            line.phrases().forEach(phrase -> put(key(Cutter.cut(phrase)), line.meaning()));
        }
        KINDS.keySet().stream()
                .filter(LegalForms::isLong)
                .sorted()
                .forEach(form -> {
                    LONG.computeIfAbsent(beginning(form), _ -> new ArrayList<>()).add(form);
                    LONG.computeIfAbsent("…" + ending(form), _ -> new ArrayList<>()).add(form);
                });
        IDEOGRAPHIC =
                KINDS.keySet().stream()
                        .filter(form -> form.length() > 1 && Folding.isIdeographic(form))
                        .sorted((a, b) -> b.length() - a.length())
                        .toList();
    }

    private LegalForms() {}

    private static void put(String phrase, String meaning) {
        switch (meaning) {
            case FRONT -> FRONTS.add(phrase);
            case APART -> APARTS.add(phrase);
            case NAME -> NAMES.add(phrase);
            case String home when home.startsWith(HOME) ->
                    HOMES.put(phrase, Set.of(home.substring(HOME.length()).split(" ")));
            case String unlike when unlike.startsWith(UNLIKE) -> UNLIKES.put(phrase, unlike);
            default ->
                    KINDS.putIfAbsent(phrase, LegalKind.valueOf(meaning.toUpperCase(Locale.ROOT)));
        }
    }

    /// A name without its legal forms.
    ///
    /// @param pieces what is left of it; all of it if it is nothing else
    /// @param kinds what they say
    record Stripped(List<Piece> pieces, Set<LegalKind> kinds) {}

    static Stripped strip(List<Piece> pieces) {
        Set<LegalKind> kinds = EnumSet.noneOf(LegalKind.class);
        List<Piece> rest = new ArrayList<>(pieces);
        while (stripBack(rest, rest.size(), kinds) || stripFront(rest, kinds)) {
            // Until no form is left: “Co., Ltd.” has two.
        }
        stripInner(rest, kinds);
        return new Stripped(rest, kinds);
    }

    /// Whether both end in legal forms that no company has both: of their countries, with no such
    /// country in common, or public and private ones of one country.
    static boolean areOfTwoCompanies(String one, String other) {
        String form = last(Cutter.cut(one));
        String otherForm = last(Cutter.cut(other));
        Set<String> home = HOMES.getOrDefault(form, Set.of());
        Set<String> otherHome = HOMES.getOrDefault(otherForm, Set.of());
        String unlike = UNLIKES.getOrDefault(form, "");
        String otherUnlike = UNLIKES.getOrDefault(otherForm, unlike);
        return (!unlike.isEmpty() && !unlike.equals(otherUnlike))
                || (!home.isEmpty()
                        && !otherHome.isEmpty()
                        && Collections.disjoint(home, otherHome));
    }

    /// The legal form at the end of a name, empty for none.
    private static String last(List<Piece> pieces) {
        for (int length = Math.min(LONGEST, pieces.size() - 1); length > 0; length--) {
            String key = key(pieces.subList(pieces.size() - length, pieces.size()));
            if (KINDS.containsKey(key)) {
                return key;
            }
        }
        return "";
    }

    private static boolean stripBack(List<Piece> rest, int end, Set<LegalKind> kinds) {
        for (int length = Math.min(LONGEST, end); length > 0; length--) {
            List<Piece> phrase = rest.subList(end - length, end);
            String key = key(phrase);
            if (NAMES.contains(key) && !isApart(rest, end - length)) {
                return false;
            }
            if (length == end) {
                continue;
            }
            if (APARTS.contains(key) && isApart(rest, end - length)) {
                phrase.clear();
                return true;
            }
            LegalKind kind = kind(key);
            if (kind != null && !isHyphened(rest, end - length)) {
                kinds.add(kind);
                phrase.clear();
                return true;
            }
        }
        return end > 0 && stripIdeographs(rest, end - 1, kinds);
    }

    /// Whether it stands behind a comma, or as banks of the United States have it.
    private static boolean isApart(List<Piece> rest, int at) {
        return at > 0
                && (rest.get(at).gap() == Piece.Gap.COMMA
                        || rest.get(at - 1).text().equals("bank"));
    }

    /// Whether it is the second half of an acronym: `AFL-CIO`.
    private static boolean isHyphened(List<Piece> rest, int at) {
        return rest.get(at).gap() == Piece.Gap.HYPHEN && rest.get(at - 1).isCapitals();
    }

    private static boolean stripFront(List<Piece> rest, Set<LegalKind> kinds) {
        for (int length = Math.min(LONGEST, rest.size() - 1); length > 0; length--) {
            List<Piece> phrase = rest.subList(0, length);
            String key = key(phrase);
            if (FRONTS.contains(key)) {
                LegalKind kind = kind(key);
                kinds.add(kind == null ? LegalKind.EITHER : kind);
                phrase.clear();
                return true;
            }
        }
        return !rest.isEmpty() && stripIdeographs(rest, 0, kinds);
    }

    /// Forms before what is added behind a dash or in brackets: `Trees e.V. – Friends of Trees`.
    private static void stripInner(List<Piece> rest, Set<LegalKind> kinds) {
        for (int end = rest.size() - 1; end > 1; end--) {
            boolean ends = rest.get(end).segment() != rest.get(end - 1).segment();
            if (ends && stripBack(rest, end, kinds)) {
                end = Math.min(end, rest.size());
            }
        }
    }

    /// Forms that are written together with the name: `株式会社` and the like.
    private static boolean stripIdeographs(List<Piece> rest, int at, Set<LegalKind> kinds) {
        Piece piece = rest.get(at);
        if (piece.text().charAt(0) < 'ぁ' && piece.text().charAt(piece.text().length() - 1) < 'ぁ') {
            return false;
        }
        for (String form : IDEOGRAPHIC) {
            boolean front = piece.text().startsWith(form);
            if (piece.text().length() > form.length() && (front || piece.text().endsWith(form))) {
                int cut = piece.text().length() - form.length();
                kinds.add(KINDS.get(form));
                rest.set(
                        at,
                        piece.as(
                                front
                                        ? piece.text().substring(form.length())
                                        : piece.text().substring(0, cut)));
                return true;
            }
        }
        return false;
    }

    private static @Nullable LegalKind kind(String key) {
        LegalKind exact = KINDS.get(key);
        if (exact != null || !isLong(key)) {
            return exact;
        }
        String begun = misspelt(key, LONG.getOrDefault(beginning(key), List.of()));
        String ended = misspelt(key, LONG.getOrDefault("…" + ending(key), List.of()));
        boolean first = ended.isEmpty() || (!begun.isEmpty() && begun.compareTo(ended) < 0);
        return KINDS.get(first ? begun : ended);
    }

    /// The first of these forms that the phrase may be, or nothing.
    private static String misspelt(String phrase, List<String> forms) {
        for (String form : forms) {
            if (Edits.between(form, phrase, 1) <= 1) {
                return form;
            }
        }
        return "";
    }

    private static String beginning(String form) {
        return form.substring(0, 4);
    }

    private static String ending(String form) {
        return form.substring(form.length() - 4);
    }

    private static boolean isLong(String key) {
        return key.length() >= LONG_ENOUGH_TO_MISSPELL;
    }

    private static String key(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return pieces.getFirst().text();
        }
        StringBuilder key = new StringBuilder();
        for (Piece piece : pieces) {
            key.append(key.isEmpty() ? "" : " ").append(piece.text());
        }
        return key.toString();
    }
}
