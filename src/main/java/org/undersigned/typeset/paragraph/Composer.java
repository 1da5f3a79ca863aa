package org.undersigned.typeset.paragraph;

import org.undersigned.font.Shaper;
import org.undersigned.typeset.paragraph.Material.Box;
import org.undersigned.typeset.paragraph.Material.Glue;
import org.undersigned.typeset.paragraph.Material.Penalty;

import java.util.ArrayList;
import java.util.List;

/// Makes boxes and glue of words and spaces, each word still whole.
///
/// A space is the face's own and may grow by a half, as in Computer Modern, but shrink only by a
/// quarter, as in TeX's Times: spaces of less than a sixth of the em would run words together, and
/// faces such as ours begin with less than a quarter. None is wider after a full stop. Spaces at
/// either end of a paragraph or of a line that is meant are dropped.
final class Composer {

    private final Shaper shaper;
    private final Manuscript manuscript;
    private final boolean justify;
    private final List<Material> list = new ArrayList<>();

    Composer(Shaper shaper, Manuscript manuscript, boolean justify) {
        this.shaper = shaper;
        this.manuscript = manuscript;
        this.justify = justify;
    }

    List<Material> compose() {
        for (Token token : Tokens.of(manuscript.text())) {
            switch (token.kind()) {
                case WORD -> list.add(Box.of(word(token)));
                case SPACE -> addSpace(space(token), Glue.FREE);
                case BOUND_SPACE -> addSpace(space(token), Glue.NEVER);
                case FIXED_SPACE -> list.add(glue(word(token), Glue.NEVER));
                case NARROW_SPACE -> list.add(narrow(word(token)));
                case LINE_END -> endLine(space(token));
            }
        }
        dropSpaces();
        list.add(new Penalty(Penalty.EJECT, Seam.NONE));
        return list;
    }

    private Word word(Token token) {
        return new Word(shaper, manuscript.pieces(token.from(), token.to()));
    }

    private Word space(Token token) {
        return new Word(shaper, List.of(manuscript.space(token.from())));
    }

    private void addSpace(Word space, int cost) {
        boolean begins = list.isEmpty() || list.getLast() instanceof Penalty;
        if (!begins) {
            list.add(glue(space, cost));
        }
    }

    /// The space that the end of line means to whoever reads the text takes no room.
    private void endLine(Word end) {
        dropSpaces();
        list.add(new Glue(end, 0, 0, 0, Glue.NEVER));
        list.add(new Penalty(Penalty.EJECT, Seam.NONE));
    }

    private void dropSpaces() {
        while (!list.isEmpty() && list.getLast() instanceof Glue glue && glue.breakable()) {
            list.removeLast();
        }
    }

    private static Glue narrow(Word space) {
        return new Glue(space, space.width(), 0, 0, Glue.NEVER);
    }

    private Glue glue(Word space, int cost) {
        long width = space.width();
        return justify
                ? new Glue(space, width, width / 2, width / 4, cost)
                : new Glue(space, width, 0, 0, cost);
    }
}
