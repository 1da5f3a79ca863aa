package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.letter.SignatoryList;
import org.undersigned.measure.Length;
import org.undersigned.merge.Phrase.Voice;
import org.undersigned.merge.SignerGroup;
import org.undersigned.merge.SignerGroup.Signer;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.List;

/// How many columns those who sign are set in.
///
/// @param look how they look
/// @param width of the type area
/// @param gutter between two columns
/// @param numbers the room for numbers within a column
record ColumnCount(Job job, Look look, Length width, Length gutter, NumberRoom numbers) {

    private static final int MOST = 3;

    /// How many entries a column must have at the least.
    private static final int FEWEST = 4;

    /// How many lines in a hundred may be too long for their column and so take a second one.
    private static final int TURNED = 12;

    /// The same for the cells of a grid, which are taller anyway.
    private static final int TURNED_IN_CELLS = 30;

    /// As many as asked for, else the most in which nearly all lines fit and no column is a stump.
    int choose(List<SignerGroup> groups, SignatoryList.Columns wanted) {
        return switch (wanted) {
            case ONE -> 1;
            case TWO -> 2;
            case THREE -> MOST;
            case AUTO -> fitting(groups, FEWEST, TURNED);
        };
    }

    /// Whether there are too few for two columns.
    static boolean areFew(List<SignerGroup> groups) {
        return groups.stream().mapToInt(group -> group.signers().size()).sum() < 2 * FEWEST;
    }

    /// How many cells stand side by side: no more than there are, and two rather than one.
    int cells(List<SignerGroup> groups, SignatoryList.Columns wanted) {
        int most = groups.stream().mapToInt(group -> group.signers().size()).max().orElse(1);
        int count =
                wanted == SignatoryList.Columns.AUTO
                        ? fitting(groups, 1, TURNED_IN_CELLS)
                        : choose(groups, wanted);
        return Math.clamp(
                most, 1, wanted == SignatoryList.Columns.AUTO ? Math.max(2, count) : count);
    }

    /// @param fewest how many entries a column has at the least
    /// @param mayTurn how many lines in a hundred may be too long
    private int fitting(List<SignerGroup> groups, int fewest, int mayTurn) {
        List<Signer> signers = groups.stream().flatMap(group -> group.signers().stream()).toList();
        List<Length> widths =
                SignerGroup.each(signers)
                        .flatMap(signer -> SignerLines.of(signer, job.words()).stream())
                        .map(SignerLine::text)
                        .map(this::naturalWidth)
                        .toList();
        for (int count = MOST; count > 1; count--) {
            Length column =
                    width.minus(gutter.times(count - 1)).times(1, count).minus(numbers.width());
            long turned = widths.stream().filter(line -> line.exceeds(column)).count();
            boolean enough = signers.size() >= fewest * count;
            if (enough && turned * 100 <= (long) mayTurn * widths.size()) {
                return count;
            }
        }
        return signers.size() >= 2 * fewest ? 2 : 1;
    }

    private Length naturalWidth(String line) {
        Stretch stretch =
                new Stretch(line, look.type(Voice.PLAIN), look.ink(), Item.ARTIFACT, Origin.NONE);
        return job.paragraphs().naturalWidth(List.of(stretch));
    }
}
