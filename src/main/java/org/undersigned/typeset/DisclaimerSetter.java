package org.undersigned.typeset;

import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Origin;
import org.undersigned.frame.Role;
import org.undersigned.measure.Length;
import org.undersigned.merge.Phrase.Voice;
import org.undersigned.merge.SignerGroup;
import org.undersigned.typeset.page.Slug;
import org.undersigned.typeset.paragraph.Line;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.ArrayList;
import java.util.List;

/// Sets the note below those who sign that says what the mark at a title or an organization means.
///
/// @param width of the type area
record DisclaimerSetter(Job job, Length width) {

    Galley set(List<SignerGroup> groups) {
        boolean marked =
                groups.stream()
                        .flatMap(group -> group.signers().stream())
                        .anyMatch(SignerGroup.Signer::affiliated);
        return marked ? note().whole() : Galley.EMPTY;
    }

    private Galley note() {
        Look look = job.scale().note();
        Content content = job.contents().next();
        String text = SignerLines.MARK + " " + job.words().affiliation();
        Stretch stretch =
                new Stretch(
                        text, look.type(Voice.PLAIN), look.ink(), content.number(), Origin.NONE);
        List<Slug> slugs = new ArrayList<>();
        for (Line line : job.paragraphs().set(List.of(stretch), job.display(width))) {
            slugs.add(
                    new Slug(
                            Length.ZERO,
                            0,
                            look.leading(),
                            List.copyOf(line.at(Length.ZERO, look.baseline())),
                            List.of()));
        }
        return new Galley(slugs, List.of(new Element(Role.PARAGRAPH, List.of(content))));
    }
}
