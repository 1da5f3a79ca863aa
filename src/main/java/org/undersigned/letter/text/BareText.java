package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.undersigned.letter.Letter;
import org.undersigned.problem.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A letter's text without its addressees and its letterhead, for where these are kept elsewhere.
/// What is left stays as typed.
public final class BareText {

    private static final Set<String> KEYS = Set.of("to", "letterhead");

    private BareText() {}

    /// Takes `to` and `letterhead` out of a text.
    ///
    /// If they cannot be taken out line by line, because the front matter is written in braces or
    /// one part refers to another, the letter is written anew.
    ///
    /// @param text what the letter was read from
    public static String of(String text, Letter letter) {
        Letter bare = bare(letter);
        if (bare.equals(letter)) {
            return text;
        }
        String cut = cut(text);
        return says(cut, bare) ? cut : LetterWriter.write(bare);
    }

    private static Letter bare(Letter letter) {
        return new Letter(letter.front().addressed(null, List.of()), letter.body(), letter.notes());
    }

    private static boolean says(String text, Letter letter) {
        Outcome<ReadLetter> read = LetterReader.read("", text);
        return read.value().map(ReadLetter::letter).filter(letter::equals).isPresent();
    }

    private static String cut(String written) {
        return FrontText.of(written).map(BareText::cut).orElse(written);
    }

    private static String cut(FrontText front) {
        String text = front.text();
        List<Integer> starts = new ArrayList<>();
        List<Boolean> kept = new ArrayList<>();
        for (NodeTuple tuple : front.root().map(MappingNode::getValue).orElse(List.of())) {
            Node key = tuple.getKeyNode();
            starts.add(front.withComments(front.offset(key)));
            kept.add(!(key instanceof ScalarNode scalar && KEYS.contains(scalar.getValue())));
        }
        starts.add(front.end());
        StringBuilder left = new StringBuilder(text.substring(0, starts.getFirst()));
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i)) {
                left.append(text, starts.get(i), starts.get(i + 1));
            }
        }
        return left.append(text, front.end(), text.length()).toString();
    }
}
