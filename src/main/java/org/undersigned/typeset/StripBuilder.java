package org.undersigned.typeset;

import org.undersigned.frame.Attributes;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Node;
import org.undersigned.frame.Origin;
import org.undersigned.frame.Role;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.Source;
import org.undersigned.typeset.paragraph.Stretch;
import org.undersigned.typeset.paragraph.Type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays phrases one behind the other. Words of one kind in a row share a content.
final class StripBuilder {

    /// What a content is. Equal kinds in a row are one content.
    private sealed interface Kind {
        record Plain() implements Kind {}

        record Foreign(String language) implements Kind {}

        record Code() implements Kind {}

        record Link(String target) implements Kind {}

        /// @param index tells two citations in a row apart
        record Citation(int index) implements Kind {}
    }

    private final Look look;
    private final Contents contents;
    private final Words words;
    private final ForeignWords foreign;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Integer, Strip.Target> targets = new HashMap<>();
    private final Map<Integer, Integer> noteMarks = new HashMap<>();
    private Kind kind = new Kind.Citation(-1);
    private int content;
    private int isolates;

    StripBuilder(Look look, Job job) {
        this.look = look;
        this.contents = job.contents();
        this.words = job.words();
        this.foreign = job.foreign();
    }

    void add(Phrase phrase) {
        switch (phrase) {
            case Phrase.Words words -> addWords(words);
            case Phrase.NoteMark(int number, Source source) -> {
                if (kind instanceof Kind.Citation && !stretches.isEmpty()) {
                    separateMarks();
                }
                begin(new Kind.Citation(stretches.size()));
                noteMarks.put(content, number);
                append(words.number(number), look.noteMark(), look.ink(), source);
            }
            case Phrase.LineEnd _ -> {
                if (stretches.isEmpty()) {
                    begin(new Kind.Plain());
                }
                append("\n", look.type(Phrase.Voice.PLAIN), look.ink(), Source.NONE);
            }
        }
    }

    /// Puts a raised comma between two marks, lest notes 1 and 2 look like note 12.
    private void separateMarks() {
        begin(new Kind.Plain());
        append(",", look.noteMark(), look.ink(), Source.NONE);
    }

    private void addWords(Phrase.Words words) {
        Type type = look.type(words.voice());
        if (!words.target().isEmpty()) {
            begin(new Kind.Link(words.target()));
            Strip.Target target = new Strip.Target(words.target(), words.text());
            targets.merge(content, target, Strip.Target::followedBy);
            append(words.text(), type, look.link(), words.source());
        } else if (words.voice().code()) {
            begin(new Kind.Code());
            append(words.text(), type, look.ink(), words.source());
        } else {
            addText(words, type);
        }
    }

    private void addText(Phrase.Words words, Type type) {
        Origin origin = origin(words.source());
        int isolate = isolate(words.source());
        int before = 0;
        for (ForeignWords.Part part : foreign.parts(words.text(), "")) {
            begin(part.language().isEmpty() ? new Kind.Plain() : new Kind.Foreign(part.language()));
            Origin at = origin.at(before);
            stretches.add(new Stretch(part.text(), type, look.ink(), content, at, isolate));
            before += part.text().length();
        }
    }

    private void begin(Kind next) {
        if (!next.equals(kind)) {
            kind = next;
            Content begun = contents.next();
            content = begun.number();
            nodes.add(node(next, begun));
        }
    }

    private static Node node(Kind kind, Content content) {
        return switch (kind) {
            case Kind.Plain _ -> content;
            case Kind.Foreign(String language) ->
                    new Element(Role.SPAN, Attributes.language(language), List.of(content));
            case Kind.Code _ -> new Element(Role.CODE, List.of(content));
            case Kind.Link _ -> new Element(Role.LINK, List.of(content));
            case Kind.Citation _ ->
                    new Element(Role.REFERENCE, List.of(new Element(Role.LINK, List.of(content))));
        };
    }

    private void append(String text, Type type, Ink ink, Source source) {
        stretches.add(new Stretch(text, type, ink, content, origin(source), isolate(source)));
    }

    private int isolate(Source source) {
        if (source.apart()) {
            isolates++;
        }
        return source.apart() ? isolates : 0;
    }

    private static Origin origin(Source source) {
        return new Origin(source.block(), source.offset(), source.whole());
    }

    Strip strip() {
        return new Strip(stretches, nodes, targets, noteMarks);
    }
}
