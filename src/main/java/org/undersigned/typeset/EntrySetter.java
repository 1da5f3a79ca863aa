package org.undersigned.typeset;

import org.undersigned.frame.Attributes;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Node;
import org.undersigned.frame.Origin;
import org.undersigned.frame.PackedItems;
import org.undersigned.frame.Role;
import org.undersigned.measure.Length;
import org.undersigned.merge.Phrase.Voice;
import org.undersigned.merge.SignerGroup.Signer;
import org.undersigned.typeset.page.Slug;
import org.undersigned.typeset.paragraph.Form;
import org.undersigned.typeset.paragraph.Line;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets those who sign, one after the other: who it is in black, what else is said of them grey
/// below, and the number in front if they have numbers.
final class EntrySetter {

    private final Job job;
    private final Look look;
    private final NumberRoom numbers;
    private final Length width;
    private int number;

    /// @param numbers the room for numbers within the width
    /// @param width of a column
    EntrySetter(Job job, NumberRoom numbers, Length width) {
        this.job = job;
        this.look = job.scale().signer();
        this.numbers = numbers;
        this.width = width;
    }

    /// The next of those who sign.
    ///
    /// @param figures what is in the structure before the words, such as a signature
    Galley set(Signer signer, List<? extends Node> figures) {
        number++;
        List<SignerLine> texts = SignerLines.of(signer, job.words());
        Form form = job.hanging(width.minus(numbers.width()), look.size());
        List<Node> children = new ArrayList<>();
        Optional<Label> label =
                numbers.isNone()
                        ? Optional.empty()
                        : Optional.of(
                                new Label(NumberRoom.text(number, job), job.contents().next()));
        label.ifPresent(it -> children.add(new Element(Role.LABEL, List.of(it.content()))));
        List<Slug> lines = new ArrayList<>();
        List<Node> said = new ArrayList<>(figures);
        boolean plain = texts.size() == 1 && figures.isEmpty();
        for (SignerLine text : texts) {
            Look voice = lines.isEmpty() ? look : look.in(Ink.GREY);
            List<Node> nodes = new ArrayList<>();
            lines.addAll(lines(stretches(text, signer.country(), voice, nodes), voice, form));
            said.addAll(plain ? nodes : List.of(new Element(Role.PARAGRAPH, nodes)));
        }
        children.add(new Element(Role.BODY, said));
        Galley entry = new Galley(lines, List.of(new Element(Role.ITEM, children)));
        return label.map(it -> it.before(entry, numbers.width(), look.in(Ink.GREY), job))
                .orElse(entry);
    }

    /// The text of a line; what is in another script says in which language it is.
    ///
    /// @param nodes what it means is added to these
    private List<Stretch> stretches(SignerLine line, String country, Look voice, List<Node> nodes) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (ForeignWords.Part part : job.foreign().parts(line.text(), country)) {
            Content content = job.contents().next();
            Attributes language = Attributes.language(part.language());
            nodes.add(
                    part.language().isEmpty()
                            ? content
                            : new Element(Role.SPAN, language, List.of(content)));
            for (SignerLine.Part said : line.parts(at, at + part.text().length())) {
                stretches.add(
                        new Stretch(
                                said.text(),
                                voice.type(Voice.PLAIN),
                                voice.ink(),
                                content.number(),
                                Origin.NONE,
                                said.isolate()));
            }
            at += part.text().length();
        }
        return stretches;
    }

    private List<Slug> lines(List<Stretch> stretches, Look voice, Form form) {
        List<Slug> slugs = new ArrayList<>();
        for (Line line : job.paragraphs().setEvenly(stretches, form)) {
            slugs.add(
                    new Slug(
                            Length.ZERO,
                            0,
                            voice.leading(),
                            PackedItems.of(line.at(numbers.width(), voice.baseline())),
                            List.of()));
        }
        return slugs;
    }
}
