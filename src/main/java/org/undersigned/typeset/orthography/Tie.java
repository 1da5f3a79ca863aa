package org.undersigned.typeset.orthography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that stay on one line, with the space between each two.
///
/// @param parts what the words are
/// @param spaces what stands between them: a no-break space, or an ordinary one where a line may
///   end
record Tie(List<Part> parts, List<Character> spaces) {

    Tie {
        parts = List.copyOf(parts);
        spaces = List.copyOf(spaces);
    }

    /// What a word has to be.
    sealed interface Part {

        /// Whether it has to be a month.
        default boolean isMonth() {
            return this instanceof Any any && any.kind() == Kind.MONTH;
        }

        /// One of these words.
        record OneOf(Set<String> words) implements Part {}

        /// A word of some kind.
        record Any(Kind kind) implements Part {}
    }

    /// Kinds of words, as the tables name them.
    enum Kind {
        /// What begins with a digit, also behind a sign or a currency: 12, 4–6, $5, 552a(b).
        NUMBER,
        /// Three digits: the next of a number whose thousands are set apart.
        GROUP,
        /// 1 to 31, also as an ordinal: 24, 24., 1er, 1st.
        DAY,
        /// A month of the language.
        MONTH,
        /// What begins with a capital, or with a letter of a script that has none.
        NAME,
        /// A capital with a point, or several: J., J.R., J.-P.
        INITIAL,
        /// A number in Roman figures other than I alone.
        ROMAN,
        /// One capital.
        CAPITAL,
        /// Two capitals.
        STATE,
        /// Five digits, or five and four.
        ZIP,
        /// Any word.
        WORD
    }

    /// Reads a row: words or kinds, with `~` for a no-break space, `_` for a narrow one and a plain
    /// space where a line may end; `|` stands between words of which any will do, `<kind>` for a
    /// kind.
    static Tie read(String row) {
        List<Part> parts = new ArrayList<>();
        List<Character> spaces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= row.length(); i++) {
            char c = i < row.length() ? row.charAt(i) : ' ';
            if (c == '~' || c == '_' || c == ' ') {
                parts.add(part(row.substring(start, i)));
                if (i < row.length()) {
                    spaces.add(c == '~' ? '\u00A0' : c == '_' ? '\u202F' : ' ');
                }
                start = i + 1;
            }
        }
        return new Tie(parts, spaces);
    }

    private static Part part(String word) {
        return word.startsWith("<")
                ? new Part.Any(
                        Kind.valueOf(word.substring(1, word.length() - 1).toUpperCase(Locale.ROOT)))
                : new Part.OneOf(Set.of(word.split("\\|")));
    }
}
