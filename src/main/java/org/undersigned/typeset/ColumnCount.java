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
record ColumnCount(Job job, Look look, Length width, Length gutter) {

    private static final int MOST = 3;

    /// How many entries a column must have at the least.
    private static final int FEWEST = 4;

    /// How many lines in a hundred may be too long for their column and so take a second one.
    private static final int TURNED = 12;

    /// As many as asked for, else the most in which nearly all lines fit and no column is a stump.
    int choose(List<SignerGroup> groups, SignatoryList.Columns wanted) {
        return switch (wanted) {
            case ONE -> 1;
            case TWO -> 2;
            case THREE -> MOST;
            case AUTO -> fitting(groups);
        };
    }

    private int fitting(List<SignerGroup> groups) {
        List<Signer> signers = groups.stream().flatMap(group -> group.signers().stream()).toList();
        List<Length> widths =
                signers.stream()
                        .flatMap(signer -> SignerLines.of(signer).stream())
                        .map(this::naturalWidth)
                        .toList();
        for (int count = MOST; count > 1; count--) {
            Length column = width.minus(gutter.times(count - 1)).times(1, count);
            long turned = widths.stream().filter(line -> line.exceeds(column)).count();
            boolean enough = signers.size() >= FEWEST * count;
            if (enough && turned * 100 <= (long) TURNED * widths.size()) {
                return count;
            }
        }
        return signers.size() >= 2 * FEWEST ? 2 : 1;
    }

    private Length naturalWidth(String line) {
        Stretch stretch =
                new Stretch(line, look.type(Voice.PLAIN), look.ink(), Item.ARTIFACT, Origin.NONE);
        return job.paragraphs().naturalWidth(List.of(stretch));
    }
}
