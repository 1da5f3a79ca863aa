package org.undersigned.typeset;

import org.undersigned.frame.Node;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.List;
import java.util.Map;

/// The phrases of one paragraph as the line breaker wants them, with what they mean.
///
/// @param stretches the text, in order
/// @param nodes the structure: plain words as they are; links, code and citations as elements
/// @param targets where the contents of links lead
/// @param noteMarks which note the content of a citation cites
record Strip(
        List<Stretch> stretches,
        List<Node> nodes,
        Map<Integer, Target> targets,
        Map<Integer, Integer> noteMarks) {

    Strip {
        stretches = List.copyOf(stretches);
        nodes = List.copyOf(nodes);
        targets = Map.copyOf(targets);
        noteMarks = Map.copyOf(noteMarks);
    }

    /// Where a link leads, and the words that say so.
    record Target(String address, String description) {

        Target followedBy(Target more) {
            return new Target(address, description + more.description);
        }
    }

    static Strip of(List<Phrase> phrases, Look look, Contents contents) {
        StripBuilder builder = new StripBuilder(look, contents);
        phrases.forEach(builder::add);
        return builder.strip();
    }
}
