package org.undersigned.typeset;

import org.undersigned.frame.Attributes;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.measure.Length;
import org.undersigned.merge.Copy;
import org.undersigned.typeset.page.Mark;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Sets what follows the signers, as large as they are: what their marks mean, who gets a copy, and
/// what is enclosed. Short lists stay whole.
final class TailSetter {

    /// Lists of more entries than this may be divided between pages, but not next to an end.
    private static final int SHORT = 8;

    /// Lists of more entries than this go down page after page.
    private static final int LONG = 40;

    private static final Length GUTTER = Length.points(18);

    private final Job job;
    private final Look look;
    private final Measure measure;

    TailSetter(Job job, Measure measure) {
        this.job = job;
        this.look = job.scale().signer();
        this.measure = measure;
    }

    Galley set(Copy copy) {
        Galley copies = list(copy.cc(), job.words()::copies);
        Length line = job.scale().text().leading();
        Galley enclosures =
                list(copy.enclosures(), () -> job.words().enclosures(copy.enclosures().size()));
        Galley disclaimer = new DisclaimerSetter(job, measure.width()).set(copy.signers());
        return Galley.of(
                List.of(disclaimer.below(line), copies.below(line), enclosures.below(line)));
    }

    /// A word and beside it a list, one entry a line or two side by side; read down the columns.
    private Galley list(List<String> entries, Supplier<String> word) {
        if (entries.isEmpty()) {
            return Galley.EMPTY;
        }
        PhraseSetter phrases = new PhraseSetter(job);
        Content content = job.contents().next();
        Label label = new Label(word.get(), content);
        Measure inner =
                measure.inset(label.width(look, job).plus(look.size().times(45, 100)), Length.ZERO);
        int columns = columns(entries, inner.width());
        Length width = inner.width().minus(GUTTER.times(columns - 1)).times(1, columns);
        int rows = Math.ceilDiv(entries.size(), columns);
        List<Slug> slugs = new ArrayList<>();
        List<Node> items = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            Length left = inner.left().plus(width.plus(GUTTER).times(index / rows));
            Galley lines =
                    phrases.set(
                            List.of(OpeningSetter.words(entries.get(index))),
                            look,
                            left,
                            job.hanging(width, look.size()));
            if (columns == 1) {
                slugs.addAll(lines.whole().keptBy(penaltyAbove(index, rows)).slugs());
            } else if (index < rows) {
                Slug first = Slug.solid(lines.slugs()).keptBy(penaltyAbove(index, rows));
                slugs.add(first.marked(new Mark.OfRow(0)));
            } else {
                int row = index % rows;
                slugs.set(row, slugs.get(row).beside(Slug.solid(lines.slugs())));
            }
            Element body = new Element(Role.BODY, lines.nodes());
            items.add(new Element(Role.ITEM, List.of(body)));
        }
        Galley labelled = label.before(new Galley(slugs, List.of()), inner.left(), look, job);
        Attributes none = Attributes.numbering(Attributes.Numbering.NONE);
        return new Galley(
                labelled.slugs(),
                List.of(
                        new Element(Role.PARAGRAPH, List.of(content)),
                        new Element(Role.LIST, none, items)));
    }

    /// Two for a list of some length whose entries all fit.
    private int columns(List<String> entries, Length width) {
        Length half = width.minus(GUTTER).half();
        boolean fit = entries.stream().noneMatch(it -> look.width(it, job).exceeds(half));
        return fit && entries.size() > SHORT && entries.size() <= LONG ? 2 : 1;
    }

    private static int penaltyAbove(int index, int rows) {
        boolean lonely = index == 1 || index == rows - 1;
        boolean kept = index > 0 && (lonely || rows <= SHORT);
        return kept ? Slug.NEVER : 0;
    }

    /// The tail with nothing between it and the signers above: all of it if it is short.
    static Galley kept(Galley tail, Length page) {
        boolean isShort = !Slug.extentOf(tail.slugs()).exceeds(page.times(1, 4));
        return (isShort ? tail.whole() : tail).keptBy(Slug.NEVER);
    }

    /// How much of it must stand right below the signers: all of it if it is short, else as much as
    /// cannot be divided.
    static Length company(List<Slug> tail, Length page) {
        Length whole = Slug.extentOf(tail);
        if (!whole.exceeds(page.times(1, 4))) {
            return whole;
        }
        int end = 1;
        while (end < tail.size() && tail.get(end).penalty() >= Slug.NEVER) {
            end++;
        }
        return Slug.extentOf(tail.subList(0, end)).min(page.half());
    }
}
