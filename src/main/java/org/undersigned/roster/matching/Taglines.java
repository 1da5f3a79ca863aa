package org.undersigned.roster.matching;

import org.undersigned.roster.matching.Piece.Gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds where a name ends and a description begins: `Ashgrove – for open streets`, `Emberline:
/// Neighbors for Clean Air`.
final class Taglines {

    /// A description of fewer words may be a part of the name.
    private static final int FEWEST = 2;

    private Taglines() {}

    /// How many words at the end of the content stand behind a dash or colon and begin with a
    /// preposition, so that they say what it is for.
    static int purpose(List<Word> words, List<Word> content) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.role() == Role.SMALL
                    && word.segment() != words.get(i - 1).segment()
                    && !word.written().equals("&")
                    && Character.isLowerCase(word.written().codePointAt(0))) {
                List<Word> rest = words.subList(i, words.size());
                int size = (int) content.stream().filter(rest::contains).count();
                boolean parts = rest.stream().anyMatch(one -> one.role().parts());
                return parts || size >= content.size() ? 0 : size;
            }
        }
        return 0;
    }

    /// How many words at the end of the content stand behind the first dash or colon and read like
    /// a phrase. A place or a number there says which part of a whole is meant, so does a direction
    /// behind a dash.
    static int motto(List<Piece> pieces, List<Word> words, List<Word> content) {
        Set<Integer> colons = segments(pieces, Gap.COLON);
        Set<Integer> dashes = segments(pieces, Gap.DASH);
        for (int i = 1; i < words.size(); i++) {
            int segment = words.get(i).segment();
            boolean colon = colons.contains(segment);
            if (segment != words.get(i - 1).segment() && (colon || dashes.contains(segment))) {
                List<Word> rest = words.subList(i, words.size());
                List<Word> said = new ArrayList<>(rest);
                said.removeIf(word -> word.role() == Role.SMALL);
                boolean phrase = said.size() < rest.size() || (colon && said.size() > FEWEST);
                return phrase
                                && said.size() >= FEWEST
                                && said.size() < content.size()
                                && said.stream().noneMatch(word -> parts(word, colon))
                        ? said.size()
                        : 0;
            }
        }
        return 0;
    }

    private static boolean parts(Word word, boolean colon) {
        return word.role().parts() && !(colon && word.role() == Role.DIRECTION);
    }

    private static Set<Integer> segments(List<Piece> pieces, Gap gap) {
        Set<Integer> segments = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece.gap() == gap) {
                segments.add(piece.segment());
            }
        }
        return segments;
    }
}
