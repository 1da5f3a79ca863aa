package org.undersigned.typeset;

import org.undersigned.frame.Role;
import org.undersigned.letter.Recipient;
import org.undersigned.measure.Length;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Sets inside addresses: one or two below each other, more side by side in rows of two or three,
/// and the more there are, the smaller.
final class AddresseeSetter {

    private static final int SIDE_BY_SIDE = 3;

    private static final Length GUTTER = Length.points(18);

    private final Job job;

    AddresseeSetter(Job job) {
        this.job = job;
    }

    /// @param room the height they should not exceed if there is a way
    Galley set(List<Recipient> addressees, Measure measure, Length room) {
        if (addressees.size() < SIDE_BY_SIDE) {
            return rows(job, addressees, new Arrangement(1, job.scale().text()), measure);
        }
        return rows(job, addressees, best(addressees, measure, room), measure);
    }

    /// How addresses stand.
    ///
    /// @param columns how many side by side
    /// @param look how they look
    private record Arrangement(int columns, Look look) {}

    /// The first that is low enough, else the lowest.
    private Arrangement best(List<Recipient> addressees, Measure measure, Length room) {
        Job trial = job.apart();
        Arrangement best = new Arrangement(2, job.scale().text());
        Length lowest = height(trial, addressees, best, measure);
        for (Look look : looks()) {
            for (int columns = 2; columns <= 3 && lowest.exceeds(room); columns++) {
                Arrangement next = new Arrangement(columns, look);
                Length height = height(trial, addressees, next, measure);
                if (lowest.exceeds(height)) {
                    best = next;
                    lowest = height;
                }
            }
        }
        return best;
    }

    /// From the text down to what can just be read.
    private List<Look> looks() {
        TypeScale scale = job.scale();
        return List.of(scale.text(), scale.signer(), scale.fine());
    }

    private static Length height(
            Job job, List<Recipient> addressees, Arrangement arrangement, Measure measure) {
        return Slug.extentOf(rows(job, addressees, arrangement, measure).slugs());
    }

    private static Galley rows(
            Job job, List<Recipient> addressees, Arrangement arrangement, Measure measure) {
        int columns = arrangement.columns();
        Length gutters = GUTTER.times(columns - 1);
        Length width = measure.width().minus(gutters).times(1, columns);
        List<Galley> rows = new ArrayList<>();
        for (int index = 0; index < addressees.size(); index += columns) {
            Galley row = Galley.EMPTY;
            for (int column = 0; column < columns && index + column < addressees.size(); column++) {
                Length left = measure.left().plus(width.plus(GUTTER).times(column));
                Measure at = new Measure(left, width, false);
                Galley block = block(job, addressees.get(index + column), arrangement.look(), at);
                row = row.isEmpty() ? block : beside(row, block);
            }
            rows.add(row.below(arrangement.look().leading().half()));
        }
        return Galley.of(rows);
    }

    /// Name, title, organization and address, a line each; what is too long for one goes on
    /// indented.
    private static Galley block(Job job, Recipient addressee, Look look, Measure measure) {
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
        return new PhraseSetter(job)
                .set(lines, look, measure.left(), job.hanging(measure.width(), look.size()))
                .whole()
                .as(Role.PARAGRAPH);
    }

    private static Galley beside(Galley left, Galley right) {
        Slug row = Slug.solid(left.slugs()).beside(Slug.solid(right.slugs()));
        return new Galley(List.of(row), Galley.of(List.of(left, right)).nodes());
    }
}
