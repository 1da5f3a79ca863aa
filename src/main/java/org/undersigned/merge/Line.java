package org.undersigned.merge;

import java.util.ArrayList;
import java.util.List;

/// Joins pieces to phrases, so that no trace is left of what vanished between them: spaces do not
/// double, and none stays before a closing mark.
final class Line {

    /// What follows a word without a space.
    private static final String CLOSING = ".,;:!?)]”’";

    private final List<Piece> pieces;
    private final List<Phrase> phrases = new ArrayList<>();
    private boolean gone;

    private Line(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// The phrases of one block; empty if nothing is left to be read.
    static List<Phrase> of(List<Piece> pieces) {
        return new Line(pieces).join();
    }

    private List<Phrase> join() {
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Words words -> say(words.text(), words.manner());
                case Piece.Greeted greeted -> say(greet(greeted, i), greeted.manner());
                case Piece.Turn turn -> say(" ", turn.manner());
                case Piece.Cited cited -> cite(cited);
                case Piece.End _ -> end();
                case Piece.Gone _ -> gone = true;
            }
        }
        trim();
        while (!phrases.isEmpty() && phrases.getLast() instanceof Phrase.LineEnd) {
            phrases.removeLast();
            trim();
        }
        return List.copyOf(phrases);
    }

    private void say(String text, Piece.Manner manner) {
        if (text.isEmpty()) {
            return;
        }
        if (gone && CLOSING.indexOf(text.charAt(0)) >= 0) {
            trim();
        }
        gone = gone && text.isBlank();
        int skipped = manner.voice().code() || !afterSpace() ? 0 : leadingSpaces(text);
        if (skipped < text.length()) {
            Source at = manner.source();
            phrases.add(
                    new Phrase.Words(
                            text.substring(skipped),
                            manner.voice(),
                            manner.target(),
                            at.behind(skipped)));
        }
    }

    private void cite(Piece.Cited cited) {
        if (gone) {
            trim();
        }
        gone = false;
        phrases.add(new Phrase.NoteMark(cited.number(), cited.manner().source()));
    }

    private void end() {
        trim();
        if (!phrases.isEmpty() && !(phrases.getLast() instanceof Phrase.LineEnd)) {
            phrases.add(new Phrase.LineEnd());
        }
    }

    /// Takes away the spaces at the end.
    private void trim() {
        while (!phrases.isEmpty()
                && phrases.getLast() instanceof Phrase.Words words
                && !words.voice().code()
                && words.text().endsWith(" ")) {
            phrases.removeLast();
            int length = words.text().length();
            while (length > 0 && words.text().charAt(length - 1) == ' ') {
                length--;
            }
            if (length > 0) {
                String rest = words.text().substring(0, length);
                phrases.add(new Phrase.Words(rest, words.voice(), words.target(), words.source()));
            }
        }
    }

    private boolean afterSpace() {
        if (phrases.isEmpty()) {
            return true;
        }
        return switch (phrases.getLast()) {
            case Phrase.Words words -> words.text().endsWith(" ");
            case Phrase.NoteMark _ -> false;
            case Phrase.LineEnd _ -> true;
        };
    }

    private static int leadingSpaces(String text) {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    private String greet(Piece.Greeted greeted, int at) {
        int from = at;
        while (from > 0 && !endsLine(pieces.get(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < pieces.size() && !endsLine(pieces.get(to))) {
            to++;
        }
        return greeted.greeting()
                .between(words(pieces.subList(from, at)), words(pieces.subList(at + 1, to)));
    }

    private static boolean endsLine(Piece piece) {
        return piece instanceof Piece.End || piece instanceof Piece.Turn;
    }

    private static String words(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words words -> text.append(words.text());
                case Piece.Greeted greeted -> text.append(greeted.greeting().name());
                case Piece.Turn _, Piece.End _ -> text.append(' ');
                case Piece.Cited _, Piece.Gone _ -> {}
            }
        }
        return text.toString();
    }
}
