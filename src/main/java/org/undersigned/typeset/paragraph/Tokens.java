package org.undersigned.typeset.paragraph;

import org.undersigned.typeset.paragraph.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words and spaces.
///
/// A dash, a hyphen that stands for one, or a mark that stands between two spaces stays with the
/// word before it, as in French and in English with spaced dashes; an opening one with the word
/// after it.
final class Tokens {

    private static final String STAYS_BEHIND = "-‐–—|•…!?:;,.)]}»›”’%/·";
    private static final String GOES_AHEAD = "«‹([{“‘„§¿¡";

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            Kind kind = kindOf(text.charAt(i));
            if (kind != Kind.WORD) {
                addWord(start, i, tokens);
                boolean bound = goesAhead(text, i) || staysBehind(text, i + 1);
                tokens.add(new Token(bound ? bind(kind) : kind, i, i + 1));
                start = i + 1;
            }
        }
        addWord(start, text.length(), tokens);
        return tokens;
    }

    /// Where the line ends that begins at an index, by an end of line that is meant or the end of
    /// the text.
    static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && kindOf(text.charAt(end)) != Kind.LINE_END) {
            end++;
        }
        return end;
    }

    private static void addWord(int from, int to, List<Token> tokens) {
        if (from < to) {
            tokens.add(new Token(Kind.WORD, from, to));
        }
    }

    private static Kind kindOf(char c) {
        return switch (c) {
            case ' ', '\t', '\r' -> Kind.SPACE;
            case '\u00A0' -> Kind.FIXED_SPACE;
            case '\u202F' -> Kind.NARROW_SPACE;
            case '\n', '\u2028', '\u2029' -> Kind.LINE_END;
            default -> Kind.WORD;
        };
    }

    private static Kind bind(Kind kind) {
        return kind == Kind.SPACE ? Kind.BOUND_SPACE : kind;
    }

    /// Whether the word from an index is only marks that stay with the one before.
    private static boolean staysBehind(String text, int from) {
        return from < text.length()
                && STAYS_BEHIND.indexOf(text.charAt(from)) >= 0
                && standsAlone(text, from);
    }

    /// Whether the word before a space is only a mark that goes with the one after.
    private static boolean goesAhead(String text, int space) {
        return space > 0
                && GOES_AHEAD.indexOf(text.charAt(space - 1)) >= 0
                && standsAlone(text, space - 1);
    }

    private static boolean standsAlone(String text, int index) {
        return (index == 0 || kindOf(text.charAt(index - 1)) != Kind.WORD)
                && (index + 1 == text.length() || kindOf(text.charAt(index + 1)) != Kind.WORD);
    }
}
