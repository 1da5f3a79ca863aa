package org.undersigned.typeset;

import org.undersigned.frame.Role;
import org.undersigned.letter.Recipient;
import org.undersigned.measure.Length;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Sets inside addresses: one or two below each other, more than two side by side in rows of two.
final class AddresseeSetter {

    private static final int SIDE_BY_SIDE = 3;

    private final Job job;
    private final PhraseSetter phrases;

    AddresseeSetter(Job job, PhraseSetter phrases) {
        this.job = job;
        this.phrases = phrases;
    }

    Galley set(List<Recipient> addressees, Measure measure) {
        Length half = job.scale().half();
        List<Galley> rows = new ArrayList<>();
        if (addressees.size() < SIDE_BY_SIDE) {
            addressees.forEach(one -> rows.add(block(one, measure).below(half)));
            return Galley.of(rows);
        }
        Length gutter = Length.points(18);
        Length width = measure.width().minus(gutter).half();
        Measure left = new Measure(measure.left(), width, false);
        Measure right = new Measure(measure.left().plus(width).plus(gutter), width, false);
        for (int index = 0; index < addressees.size(); index += 2) {
            Galley row = block(addressees.get(index), left);
            if (index + 1 < addressees.size()) {
                row = beside(row, block(addressees.get(index + 1), right));
            }
            rows.add(row.below(half));
        }
        return Galley.of(rows);
    }

    /// Name, title, organization and address, a line each; what is too long for one goes on
    /// indented.
    private Galley block(Recipient addressee, Measure measure) {
        List<Phrase> lines = new ArrayList<>();
        Stream.concat(
                        Stream.of(addressee.name(), addressee.title(), addressee.organization()),
                        addressee.address().stream())
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    if (!lines.isEmpty()) {
                        lines.add(new Phrase.LineEnd());
                    }
                    lines.add(OpeningSetter.words(line));
                });
        Look look = job.scale().text();
        return phrases.set(lines, look, measure.left(), job.hanging(measure.width(), look.size()))
                .whole()
                .as(Role.PARAGRAPH);
    }

    private static Galley beside(Galley left, Galley right) {
        Slug row = Slug.solid(left.slugs()).beside(Slug.solid(right.slugs()));
        return new Galley(List.of(row), Galley.of(List.of(left, right)).nodes());
    }
}
