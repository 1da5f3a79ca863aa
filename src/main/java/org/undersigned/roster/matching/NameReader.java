package org.undersigned.roster.matching;

import static java.util.stream.Collectors.joining;

import org.undersigned.roster.matching.Piece.Gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads organizations' names into their forms.
final class NameReader {

    private static final Set<String> ENGLISH = Set.of("of", "to", "in", "on", "by", "at", "an");

    private final List<Word> words = new ArrayList<>();
    private final Set<String> acronyms = new HashSet<>();

    private NameReader() {}

    /// The form of one name, without any other names it may mention.
    static NameForm read(String name) {
        return new NameReader().form(name, Cutter.cut(name));
    }

    private NameForm form(String name, List<Piece> cut) {
        LegalForms.Stripped stripped = LegalForms.strip(cut);
        List<Piece> pieces = new ArrayList<>(withoutDomain(stripped.pieces()));
        if (pieces.size() != 1 || !pieces.getFirst().isCapitals()) {
            boolean street = pieces.size() > 1 && pieces.getLast().text().equals("st");
            pieces.replaceAll(NameReader::standard);
            if (street) {
                pieces.add(pieces.removeLast().as("street"));
            }
            pieces = Translations.of(withoutFour(pieces));
        }
        pieces =
                Numerals.inFigures(
                        Brackets.without(pieces.isEmpty() ? standard(cut) : pieces, acronyms));
        boolean shouted = pieces.size() > 1 && isShouted(pieces);
        for (int i = 0; i < pieces.size(); ) {
            int place = Places.length(pieces, i);
            words.add(
                    place > 0 ? place(pieces.subList(i, i + place)) : word(pieces.get(i), shouted));
            i += Math.max(place, 1);
        }
        return form(name, pieces, stripped.kinds(), closing(cut, stripped.pieces()));
    }

    private NameForm form(String name, List<Piece> pieces, Set<LegalKind> legal, String closing) {
        takeAcronym();
        List<Word> content = content(words);
        StringBuilder initials = new StringBuilder(content.size());
        for (Word word : content) {
            initials.append(word.initials());
        }
        if (content.size() == 1 && content.getFirst().acronym()) {
            acronyms.addAll(content.getFirst().readings());
        }
        String joined = joined(words);
        return new NameForm(
                name,
                words,
                content,
                initials.toString(),
                acronyms,
                Taglines.purpose(words, content),
                Taglines.motto(pieces, words, content),
                legal,
                NameForm.squeeze(content),
                joined,
                new Outline(words, content, joined, closing),
                closing);
    }

    /// All but small words, if there are others.
    private static List<Word> content(List<Word> words) {
        List<Word> content = new ArrayList<>(words.size());
        for (Word word : words) {
            if (word.role() != Role.SMALL) {
                content.add(word);
            }
        }
        return List.copyOf(content.isEmpty() ? words : content);
    }

    private static String joined(List<Word> words) {
        StringBuilder joined = new StringBuilder();
        for (Word word : words) {
            joined.append(word.raw());
        }
        return joined.toString();
    }

    /// `DRUM - Desis Rising Up & Moving`, `CCC: …`, `… – EDRi`: the first word or the last is short
    /// for the others.
    private void takeAcronym() {
        int last = words.size() - 1;
        if (last < 2) {
            return;
        }
        if (words.get(1).segment() != words.getFirst().segment()
                && isShortFor(words.getFirst(), words.subList(1, last + 1))) {
            acronyms.addAll(words.removeFirst().readings());
        } else if (words.getLast().segment() != words.get(last - 1).segment()
                && isShortFor(words.getLast(), words.subList(0, last))) {
            acronyms.addAll(words.removeLast().readings());
        }
    }

    private static boolean isShortFor(Word one, List<Word> words) {
        boolean whole =
                one.acronym()
                        ? stands(one, words)
                        : Blends.stands(one.raw(), words, Acronyms.SHORTEST);
        return whole
                || (NameForm.isDistinctive(one)
                        && !Words.isFamiliar(one.text())
                        && Acronyms.abbreviates(one.raw(), words));
    }

    private static boolean stands(Word acronym, List<Word> words) {
        return acronym.readings().stream().anyMatch(letters -> Acronyms.stands(letters, words));
    }

    /// The first letter of a legal form that is a whole word, or `sa`: acronyms may have it.
    private static String closing(List<Piece> cut, List<Piece> rest) {
        if (cut.size() <= rest.size() || !cut.subList(0, rest.size()).equals(rest)) {
            return "";
        }
        String form = cut.get(rest.size()).text();
        return form.length() > 4 ? form.substring(0, 1) : form.equals("sa") ? form : "";
    }

    private static List<Piece> standard(List<Piece> pieces) {
        return pieces.stream().map(NameReader::standard).toList();
    }

    private static Piece standard(Piece piece) {
        String standard = Words.standard(piece.text());
        return standard.equals(piece.text()) ? piece : piece.as(standard);
    }

    /// `Neighbors 4 Parks` with its “for”.
    private static List<Piece> withoutFour(List<Piece> pieces) {
        for (int i = 1; i + 1 < pieces.size(); i++) {
            String before = pieces.get(i - 1).text();
            if (pieces.get(i).text().equals("4")
                    && (before.endsWith("s") || Words.isPlural(before) || Words.isWeak(before))
                    && Words.role(before) != Role.CHAPTER
                    && !Character.isDigit(pieces.get(i + 1).text().charAt(0))) {
                List<Piece> rest = new ArrayList<>(pieces);
                rest.set(i, pieces.get(i).as("for"));
                return rest;
            }
        }
        return pieces;
    }

    /// `DownsizeDC.org` without its `.org`.
    private static List<Piece> withoutDomain(List<Piece> pieces) {
        List<Piece> rest = new ArrayList<>(pieces);
        for (int i = rest.size() - 1; i > 0; i--) {
            Piece piece = rest.get(i);
            boolean spaced = i == rest.size() - 1 && piece.text().equals("org");
            if ((piece.gap() == Gap.DOT || spaced) && Words.isDomain(piece.text())) {
                rest.remove(i);
            }
        }
        return rest;
    }

    /// Whether all of it is in capitals but for small words: `The ELM TRUST`.
    private static boolean isShouted(List<Piece> pieces) {
        boolean isLong = false;
        for (Piece piece : pieces) {
            if (piece.hasSmallLetters() && !Words.isSmall(piece.text())) {
                return false;
            }
            isLong |= piece.text().length() > 5;
        }
        return isLong;
    }

    private static Word place(List<Piece> phrase) {
        Piece first = phrase.getFirst();
        StringBuilder written = new StringBuilder(first.written());
        StringBuilder initials = new StringBuilder(first.text().substring(0, 1));
        for (Piece piece : phrase.subList(1, phrase.size())) {
            written.append(' ').append(piece.written());
            initials.append(piece.text().charAt(0));
        }
        String key = Places.key(phrase);
        boolean acronym = phrase.size() == 1 && first.isCapitals();
        return new Word(
                key,
                key,
                phrase.stream().map(NameReader::raw).collect(joining()),
                written.toString(),
                Role.PLACE,
                acronym,
                first.segment(),
                false,
                key,
                initials.toString());
    }

    private static String raw(Piece piece) {
        return piece.written().equals("&") ? piece.text() : Folding.fold(piece.written());
    }

    private static Word word(Piece piece, boolean shouted) {
        String text = piece.text();
        Role role = Words.role(text);
        if (piece.written().equals("&")
                || (Words.isSmall(text)
                        && piece.gap() != Gap.DOT
                        && !isInitial(piece)
                        && !isShort(piece, shouted))) {
            role = Role.SMALL;
        } else if (hasDigit(text)) {
            role = Role.NUMBER;
        }
        boolean acronym =
                (piece.isAcronym() || piece.isNumbered())
                        && !(shouted && (text.length() > 5 || Words.isFamiliar(text)));
        return new Word(
                text,
                kin(text, role, acronym),
                raw(piece),
                piece.written(),
                role,
                acronym,
                piece.segment(),
                Words.isCommon(text),
                Sound.of(text),
                initials(piece));
    }

    /// What may be the code of a state, two capitals, is kin to that state.
    private static String kin(String text, Role role, boolean acronym) {
        boolean code = role == Role.NAME && acronym && text.length() == 2;
        return code ? "us-" + text : Words.kin(text);
    }

    /// Of a word in another language, the letter that it begins with there.
    private static String initials(Piece piece) {
        String text = piece.text();
        if (Character.isDigit(text.charAt(0))) {
            return text;
        }
        String raw = Translations.isForeign(raw(piece)) ? raw(piece) : text;
        return raw.isEmpty() ? "" : raw.substring(0, 1);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is an acronym that looks like a small word: `ET`.
    private static boolean isShort(Piece piece, boolean shouted) {
        return !shouted
                && piece.text().length() == 2
                && piece.isCapitals()
                && !ENGLISH.contains(piece.text());
    }

    private static boolean isInitial(Piece piece) {
        return piece.isLetter()
                && Character.isUpperCase(piece.written().charAt(0))
                && !piece.text().equals("a");
    }
}
