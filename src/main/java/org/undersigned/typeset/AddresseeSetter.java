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

    /// Name, title, organization and address, a line each.
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
        return phrases.set(lines, job.scale().text(), measure.left(), job.display(measure.width()))
                .whole()
                .as(Role.PARAGRAPH);
    }

    private static Galley beside(Galley left, Galley right) {
        List<Slug> slugs = new ArrayList<>();
        int lines = Math.max(left.slugs().size(), right.slugs().size());
        for (int line = 0; line < lines; line++) {
            if (line >= left.slugs().size()) {
                slugs.add(right.slugs().get(line));
            } else if (line >= right.slugs().size()) {
                slugs.add(left.slugs().get(line));
            } else {
                slugs.add(left.slugs().get(line).beside(right.slugs().get(line)));
            }
        }
        return new Galley(slugs, Galley.of(List.of(left, right)).nodes());
    }
}
