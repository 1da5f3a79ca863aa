package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.merge.SignerGroup;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;

/// Where lines stand in columns of those who sign, so that the lines of neighbouring columns stand
/// side by side.
///
/// Names all have one distance from line to line, whether a name takes one line or two. Blocks, of
/// which most say more than one line, stand half a line apart, and so all lines on half lines.
///
/// @param look how they look
/// @param within the space between two lines of one entry
/// @param between the space between two entries
/// @param unit every entry takes a multiple of it, heading or not
record Rhythm(Look look, Length within, Length between, Length unit) {

    /// Where fewer than one in so many say more than one line, they are a list of names.
    private static final int SELDOM = 8;

    static Rhythm of(List<SignerGroup> groups, Look look, Words words) {
        long all = groups.stream().mapToLong(group -> group.signers().size()).sum();
        long blocks =
                groups.stream()
                        .flatMap(group -> group.signers().stream())
                        .filter(signer -> SignerLines.of(signer, words).size() > 1)
                        .count();
        return blocks * SELDOM < all ? names(look) : blocks(look);
    }

    private static Rhythm names(Look look) {
        Length space = look.leading().times(1, 6);
        return new Rhythm(look, space, space, look.leading().plus(space));
    }

    private static Rhythm blocks(Look look) {
        Length half = look.leading().half();
        return new Rhythm(look, Length.ZERO, half, half);
    }

    /// The lines of one who signs.
    List<Slug> entry(List<Slug> lines) {
        List<Slug> spaced = new ArrayList<>();
        for (Slug line : lines) {
            spaced.add(line.below(spaced.isEmpty() ? between : within));
        }
        return spaced;
    }

    /// The lines of a heading, a line below what stands above them. They keep their own leading;
    /// the first stands where one who signs would, and below the last is room until the next could.
    ///
    /// @param heading how they look
    List<Slug> heading(List<Slug> lines, Look heading) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Length up = look.baseline().minus(heading.baseline());
        Length down = heading.leading().minus(look.leading());
        List<Slug> level = new ArrayList<>();
        for (Slug line : lines) {
            Slug raised = line.shifted(up).tall(look.leading());
            level.add(raised.below(level.isEmpty() ? Length.ZERO : down));
        }
        Length missing = missing(Slug.heightOf(level).plus(within));
        level.set(0, level.getFirst().below(above()));
        level.add(level.removeLast().tall(look.leading().plus(missing)));
        return level;
    }

    /// A whole line, and what stands between two entries of names.
    private Length above() {
        return within.plus(look.leading()).plus(within);
    }

    /// What a height lacks to be a multiple of the unit.
    private Length missing(Length height) {
        long over = Math.floorMod(height.sp(), unit.sp());
        return over * 64 < unit.sp() ? Length.ZERO : new Length(unit.sp() - over);
    }
}
