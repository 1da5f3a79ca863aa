package org.undersigned.roster.matching;

import static java.util.stream.Collectors.joining;

import org.undersigned.roster.matching.Piece.Gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A person's name as it is compared: without honorifics, degrees and what stands in brackets, the
/// family name found.
///
/// @param written as written
/// @param given the first and middle names, as far as they are known
/// @param family the family name, its particles with it and without spaces
/// @param generation `jr`, `sr`, `2` and so on, or empty
record PersonForm(String written, List<String> given, String family, String generation) {

    private static final Set<String> GENERATION =
            Set.of("jr", "junior", "sr", "senior", "ii", "iii", "iv", "2nd", "3rd", "4th");

    /// How somebody is spoken of: `she/her`.
    private static final Pattern PRONOUNS =
            Pattern.compile("(?iu)\\b(?:she|he|they|ella|elle)/\\p{L}{1,9}(?:/\\p{L}{1,9})?\\b");

    private static final String QUOTES = "\"“„«";

    /// What somebody is called stands in quotation marks: `Jane “Janie” Roe`.
    private static final Pattern QUOTED =
            Pattern.compile("(?<=\\s)[\"“„«][^\"“”„«»]+[\"”“»](?=\\s)");

    PersonForm {
        given = List.copyOf(given);
    }

    static PersonForm read(String name) {
        List<Piece> pieces = new ArrayList<>();
        String generation = "";
        String plain = withoutAsides(name);
        List<Piece> bare = withoutPosition(withoutArticle(Cutter.cut(plain)));
        List<Piece> all = withInitials(withoutCredentials(bare));
        for (int i = 0; i < all.size(); i++) {
            Piece piece = all.get(i);
            boolean first = pieces.isEmpty() && !isHyphened(all, i);
            if (GENERATION.contains(piece.text()) && !pieces.isEmpty()) {
                generation = standard(piece.text());
            } else if (!piece.aside() && !isTitle(piece, first)) {
                pieces.add(piece);
            }
        }
        int comma = comma(pieces);
        int family = comma > 0 ? comma : familyStart(pieces);
        List<Piece> front = pieces.subList(0, family);
        List<Piece> back = pieces.subList(family, pieces.size());
        return comma > 0 ? of(name, back, front, generation) : of(name, front, back, generation);
    }

    /// Without how somebody is called and spoken of.
    private static String withoutAsides(String name) {
        boolean quoted = false;
        for (int i = 0; i < name.length(); i++) {
            quoted |= QUOTES.indexOf(name.charAt(i)) >= 0;
        }
        String called = quoted ? QUOTED.matcher(name).replaceAll(" ") : name;
        return called.indexOf('/') < 0 ? called : PRONOUNS.matcher(called).replaceAll(" ");
    }

    /// Initials that are written together apart again: `J.R.`, `JR`. Among capitals they are a
    /// name.
    private static List<Piece> withInitials(List<Piece> pieces) {
        boolean shouted =
                pieces.stream()
                        .noneMatch(
                                piece -> piece.written().chars().anyMatch(Character::isLowerCase));
        List<Piece> parted = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean initials =
                    !shouted
                            && (parted.isEmpty() || piece.gap() == Gap.COMMA)
                            && piece.isCapitals()
                            && piece.text().length() == 2
                            && !Words.isHonorific(piece.text());
            if (initials) {
                parted.add(piece.as(piece.text().substring(0, 1)));
                parted.add(
                        new Piece(
                                piece.written(),
                                piece.text().substring(1),
                                Gap.SPACE,
                                piece.segment(),
                                piece.aside()));
            } else {
                parted.add(piece);
            }
        }
        return parted;
    }

    /// `Ing-wen` is no engineer.
    private static boolean isHyphened(List<Piece> pieces, int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).gap() == Gap.HYPHEN;
    }

    /// Without what somebody is, behind a comma: `, Executive Director`.
    private static List<Piece> withoutPosition(List<Piece> pieces) {
        for (int i = 2; i < pieces.size(); i++) {
            List<Piece> front = pieces.subList(0, i);
            if (pieces.get(i).gap() == Gap.COMMA
                    && names(front) > 1
                    && pieces.subList(i, pieces.size()).stream()
                            .anyMatch(piece -> Words.isPosition(piece.text()))) {
                return front;
            }
        }
        return pieces;
    }

    /// Without `The` before `Rev.`
    private static List<Piece> withoutArticle(List<Piece> pieces) {
        boolean article =
                pieces.size() > 2
                        && pieces.getFirst().text().equals("the")
                        && Words.isHonorific(pieces.get(1).text());
        return article ? pieces.subList(1, pieces.size()) : pieces;
    }

    /// Without what people have earned and write behind a comma: `, M.Div.`, `, RN, MSN`.
    private static List<Piece> withoutCredentials(List<Piece> pieces) {
        List<Piece> rest = new ArrayList<>();
        boolean earned = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean next = i + 1 < pieces.size() && pieces.get(i + 1).gap() == Gap.DOT;
            boolean begins = piece.gap() == Gap.COMMA && names(rest) > 1;
            earned =
                    (begins && (next || isCredential(piece)))
                            || (earned && (piece.gap() == Gap.DOT || isCredential(piece)));
            if (!earned || GENERATION.contains(piece.text())) {
                rest.add(piece);
            }
        }
        return rest;
    }

    private static int names(List<Piece> pieces) {
        return (int) pieces.stream().filter(piece -> !Words.isHonorific(piece.text())).count();
    }

    private static boolean isCredential(Piece piece) {
        return Words.isDegree(piece.text()) || piece.isAcronym();
    }

    private static PersonForm of(
            String name, List<Piece> given, List<Piece> family, String generation) {
        return new PersonForm(
                name,
                given.stream().map(Piece::text).toList(),
                family.stream().map(Piece::text).collect(joining()),
                generation);
    }

    private static String standard(String generation) {
        return switch (generation) {
            case "junior", "jr" -> "jr";
            case "senior", "sr" -> "sr";
            case "2nd" -> "ii";
            case "3rd" -> "iii";
            case "4th" -> "iv";
            default -> generation;
        };
    }

    private static boolean isTitle(Piece piece, boolean first) {
        return (first && Words.isHonorific(piece.text())) || Words.isDegree(piece.text());
    }

    /// The first word behind a comma, if the comma stands between family and given names.
    private static int comma(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).gap() == Gap.COMMA) {
                return i;
            }
        }
        return 0;
    }

    private static int familyStart(List<Piece> pieces) {
        int start = Math.max(0, pieces.size() - 1);
        while (start > 1 && Words.isParticle(pieces.get(start - 1).text())) {
            start--;
        }
        return start;
    }

    /// All names in their order.
    List<String> names() {
        List<String> all = new ArrayList<>(given);
        all.add(family);
        return all;
    }

    /// Its letters without spaces, begun where they come first in the alphabet: the same whichever
    /// name stands first and wherever a name is cut in two.
    String turned() {
        String once = String.join("", names());
        String twice = once + once;
        int first = 0;
        for (int from = 1; from < once.length(); from++) {
            first = isBefore(twice, from, first, once.length()) ? from : first;
        }
        return twice.substring(first, first + once.length());
    }

    private static boolean isBefore(String text, int one, int other, int length) {
        int same = 0;
        while (same < length && text.charAt(one + same) == text.charAt(other + same)) {
            same++;
        }
        return same < length && text.charAt(one + same) < text.charAt(other + same);
    }

    /// All of it without spaces, in the order of the alphabet: family names may stand first.
    String sorted() {
        List<String> all = new ArrayList<>(given);
        all.add(family);
        all.sort(null);
        return String.join("", all);
    }
}
