package org.undersigned.roster.matching;

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
        List<Piece> standard =
                cut.stream().map(piece -> piece.as(Words.standard(piece.text()))).toList();
        LegalForms.Stripped stripped = LegalForms.strip(cut);
        List<Piece> pieces = new ArrayList<>(withoutDomain(stripped.pieces()));
        pieces.replaceAll(piece -> piece.as(Words.standard(piece.text())));
        pieces = Numerals.inFigures(takeAcronyms(pieces.isEmpty() ? standard : pieces));
        boolean shouted = isShouted(pieces);
        for (int i = 0; i < pieces.size(); ) {
            int place = Places.length(pieces, i);
            words.add(
                    place > 0 ? place(pieces.subList(i, i + place)) : word(pieces.get(i), shouted));
            i += Math.max(place, 1);
        }
        return form(name, stripped.kinds());
    }

    private NameForm form(String name, Set<LegalKind> legal) {
        takeAcronymInFront();
        List<Word> content = words.stream().filter(word -> word.role() != Role.SMALL).toList();
        if (content.isEmpty()) {
            content = List.copyOf(words);
        }
        StringBuilder initials = new StringBuilder(content.size());
        content.forEach(word -> initials.append(word.initials()));
        if (content.size() == 1 && content.getFirst().acronym()) {
            acronyms.add(content.getFirst().text());
        }
        return new NameForm(
                name,
                words,
                content,
                initials.toString(),
                acronyms,
                tagline(content),
                legal,
                NameForm.squeeze(content),
                NameForm.squeeze(words));
    }

    /// `DRUM - Desis Rising Up & Moving`, `CCC: …`: the first word is the acronym of what follows.
    private void takeAcronymInFront() {
        if (words.size() > 2
                && words.getFirst().acronym()
                && words.get(1).segment() != words.getFirst().segment()
                && Acronyms.stands(words.getFirst().text(), words.subList(1, words.size()))) {
            acronyms.add(words.removeFirst().text());
        } else if (words.size() > 2
                && words.getLast().acronym()
                && words.getLast().segment() != words.get(words.size() - 2).segment()
                && Acronyms.stands(words.getLast().text(), words.subList(0, words.size() - 1))) {
            acronyms.add(words.removeLast().text());
        }
    }

    /// Words behind a dash or colon that begin with a preposition say what it is for.
    private int tagline(List<Word> content) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.role() == Role.SMALL
                    && word.segment() != words.get(i - 1).segment()
                    && !word.written().equals("&")
                    && Character.isLowerCase(word.written().codePointAt(0))) {
                int from = i;
                int size =
                        (int)
                                content.stream()
                                        .filter(words.subList(from, words.size())::contains)
                                        .count();
                boolean parts =
                        words.subList(from, words.size()).stream()
                                .anyMatch(one -> one.role().parts());
                return parts || size >= content.size() ? 0 : size;
            }
        }
        return 0;
    }

    /// Takes out what stands in brackets and is the name's acronym: `(FSF)`, `(BEUC)`.
    private List<Piece> takeAcronyms(List<Piece> pieces) {
        List<Piece> rest = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean alone =
                    piece.aside()
                            && i > 0
                            && !pieces.get(i - 1).aside()
                            && (i + 1 == pieces.size() || !pieces.get(i + 1).aside());
            if (alone && isAcronym(piece) && Places.length(List.of(piece), 0) == 0) {
                acronyms.add(piece.text());
            } else {
                rest.add(piece);
            }
        }
        return rest;
    }

    private static boolean isAcronym(Piece piece) {
        String written = piece.written();
        int capitals = (int) written.chars().filter(Character::isUpperCase).count();
        return written.length() >= 2
                && written.length() <= 10
                && capitals >= 2
                && capitals * 2 >= written.length();
    }

    /// `DownsizeDC.org` without its `.org`.
    private static List<Piece> withoutDomain(List<Piece> pieces) {
        List<Piece> rest = new ArrayList<>(pieces);
        for (int i = rest.size() - 1; i > 0; i--) {
            Piece piece = rest.get(i);
            if (piece.gap() == Gap.DOT && Words.isDomain(piece.text())) {
                rest.remove(i);
            }
        }
        return rest;
    }

    private static boolean isShouted(List<Piece> pieces) {
        return pieces.stream()
                        .noneMatch(
                                piece -> piece.written().chars().anyMatch(Character::isLowerCase))
                && pieces.stream().anyMatch(piece -> piece.text().length() > 5);
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
                written.toString(),
                Role.PLACE,
                acronym,
                first.segment(),
                false,
                key,
                initials.toString());
    }

    private static Word word(Piece piece, boolean shouted) {
        String text = piece.text();
        Role role = Words.role(text);
        if (piece.written().equals("&")
                || (Words.isSmall(text) && !isInitial(piece) && !isShort(piece, shouted))) {
            role = Role.SMALL;
        } else if (text.chars().anyMatch(Character::isDigit)) {
            role = Role.NUMBER;
        }
        boolean acronym = piece.isCapitals() && !(shouted && text.length() > 5);
        return new Word(
                text,
                piece.written(),
                role,
                acronym,
                piece.segment(),
                Words.isCommon(text),
                Sound.of(text),
                Character.isDigit(text.charAt(0)) ? text : text.substring(0, 1));
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
