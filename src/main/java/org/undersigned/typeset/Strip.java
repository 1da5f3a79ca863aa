package org.undersigned.typeset;

import org.undersigned.frame.Node;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The phrases of one paragraph as the line breaker wants them, with what they mean.
///
/// @param stretches the text, in order
/// @param nodes the structure: plain words as they are; links, code, citations and foreign words as
///   elements
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

    /// Where a link leads.
    ///
    /// @param words what is printed for it
    record Target(String address, String words) {

        private static final Pattern SCHEME = Pattern.compile("(?i)^(https?://(www\\.)?|mailto:)");

        Target followedBy(Target more) {
            return new Target(address, words + more.words);
        }

        /// The words, and whom they lead to if they do not say so: “our report (example.org)”. It
        /// is all that is read out in a list of links, where “here” would say nothing.
        String description() {
            String bare = SCHEME.matcher(address).replaceFirst("");
            String host = bare.split("[/?#]", 2)[0];
            String said = words.strip();
            boolean tells = host.isEmpty() || said.contains(host);
            return tells ? said : said + " (" + host + ")";
        }
    }

    static Strip of(List<Phrase> phrases, Look look, Job job) {
        StripBuilder builder = new StripBuilder(look, job);
        phrases.forEach(builder::add);
        return builder.strip();
    }
}
