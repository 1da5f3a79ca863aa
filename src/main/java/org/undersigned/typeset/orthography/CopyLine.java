package org.undersigned.typeset.orthography;

import org.undersigned.merge.Phrase;
import org.undersigned.merge.Source;

import java.util.ArrayList;
import java.util.List;

/// The phrases of one block as one text, so that a mark sees its neighbours across markup, and the
/// corrections made in it.
///
/// A footnote's mark is not there: a quotation may close before it. Code and addresses can be read
/// but not changed.
final class CopyLine {

    /// What stands before the first character and after the last one.
    static final char EDGE = '\n';

    private static final char NOTHING = '\0';

    private final List<Phrase> phrases;
    private final char[] text;
    private final boolean[] fixed;
    private final char[] before;
    private boolean changed;

    private CopyLine(List<Phrase> phrases, String text) {
        this.phrases = phrases;
        this.text = text.toCharArray();
        this.fixed = new boolean[this.text.length];
        this.before = new char[this.text.length + 1];
        Addresses.in(text)
                .forEach(span -> {
                    for (int i = span.from(); i < span.to(); i++) {
                        fixed[i] = true;
                    }
                });
    }

    static CopyLine of(List<Phrase> phrases) {
        StringBuilder text = new StringBuilder();
        phrases.forEach(phrase -> text.append(textOf(phrase)));
        CopyLine line = new CopyLine(phrases, text.toString());
        int start = 0;
        for (Phrase phrase : phrases) {
            int end = start + textOf(phrase).length();
            if (phrase instanceof Phrase.Words words && words.voice().code()) {
                for (int i = start; i < end; i++) {
                    line.fixed[i] = true;
                }
            }
            start = end;
        }
        return line;
    }

    private static String textOf(Phrase phrase) {
        return switch (phrase) {
            case Phrase.Words words -> words.text();
            case Phrase.NoteMark _ -> "";
            case Phrase.LineEnd _ -> "\n";
        };
    }

    int length() {
        return text.length;
    }

    /// The character at an index as corrected so far, or {@link #EDGE}.
    char at(int index) {
        return index >= 0 && index < text.length ? text[index] : EDGE;
    }

    String substring(int from, int to) {
        return new String(text, from, to - from);
    }

    /// Whether the character may be changed.
    boolean isOpen(int index) {
        return index >= 0 && index < text.length && !fixed[index];
    }

    void replace(int index, char mark) {
        if (isOpen(index) && text[index] != mark) {
            text[index] = mark;
            changed = true;
        }
    }

    /// Puts a character before the one at an index.
    void insert(int index, char mark) {
        before[index] = mark;
        changed = true;
    }

    /// The text as corrected.
    String corrected() {
        return piece(0, text.length);
    }

    /// The phrases as corrected.
    List<Phrase> phrases() {
        if (!changed) {
            return phrases;
        }
        List<Phrase> corrected = new ArrayList<>();
        int start = 0;
        for (Phrase phrase : phrases) {
            int end = start + textOf(phrase).length();
            if (phrase instanceof Phrase.Words words) {
                addWords(words, start, end, corrected);
            } else {
                corrected.add(phrase);
            }
            start = end;
        }
        return corrected;
    }

    /// Words with their corrections. Where a character was put in, they are cut, so that those
    /// behind it are still counted from where they were written.
    private void addWords(Phrase.Words words, int start, int end, List<Phrase> corrected) {
        Source source = words.source();
        if (source.whole()) {
            corrected.add(said(words, piece(start, end), source));
            return;
        }
        int from = start;
        for (int i = start; i < end; i++) {
            if (before[i] != NOTHING) {
                addPart(words, start, from, i, corrected);
                Source here = source.behind(i - start);
                Source whole = Source.whole(here.place(), here.block(), here.offset());
                corrected.add(said(words, String.valueOf(before[i]), whole));
                from = i;
            }
        }
        addPart(words, start, from, end, corrected);
    }

    private void addPart(Phrase.Words words, int start, int from, int to, List<Phrase> corrected) {
        if (from < to) {
            Source source = words.source().behind(from - start);
            corrected.add(said(words, new String(text, from, to - from), source));
        }
    }

    private static Phrase.Words said(Phrase.Words words, String text, Source source) {
        return new Phrase.Words(text, words.voice(), words.target(), source);
    }

    private String piece(int from, int to) {
        StringBuilder piece = new StringBuilder(to - from + 4);
        for (int i = from; i < to; i++) {
            if (before[i] != NOTHING) {
                piece.append(before[i]);
            }
            piece.append(text[i]);
        }
        return piece.toString();
    }
}
