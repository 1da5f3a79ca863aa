package org.undersigned.typeset.paragraph;

import org.undersigned.font.Clusters;
import org.undersigned.typeset.paragraph.BreakPlace.Kind;
import org.undersigned.typeset.paragraph.Material.Box;
import org.undersigned.typeset.paragraph.Material.Glue;
import org.undersigned.typeset.paragraph.Material.Penalty;

import java.util.ArrayList;
import java.util.List;

/// Allows breaks between any two characters of what fits on no line.
final class LastResort {

    private static final String MARKS = "-\u2010–—/.,:;_=&";

    private final long room;
    private final long em;
    private final List<Material> relieved = new ArrayList<>();

    LastResort(Measure measure) {
        this.room = measure.narrowest();
        this.em = measure.em();
    }

    List<Material> relieve(List<Material> list) {
        int start = 0;
        Seam before = Seam.NONE;
        for (int i = 0; i < list.size(); i++) {
            Material material = list.get(i);
            if (isBreak(material)) {
                Seam after = material instanceof Penalty penalty ? penalty.seam() : Seam.NONE;
                relieve(before, list.subList(start, i), after);
                relieved.add(material);
                before = after;
                start = i + 1;
            }
        }
        return relieved;
    }

    private static boolean isBreak(Material material) {
        return switch (material) {
            case Box box -> false;
            case Glue glue -> glue.breakable();
            case Penalty penalty -> true;
        };
    }

    private boolean fits(Seam before, List<Material> unbreakable, Seam after) {
        long width = 0;
        for (Material material : unbreakable) {
            width += material.width();
        }
        return width + 2 * em <= room || width + after.excess(before) <= room;
    }

    private void relieve(Seam before, List<Material> unbreakable, Seam after) {
        if (fits(before, unbreakable, after)) {
            relieved.addAll(unbreakable);
            return;
        }
        for (Material material : unbreakable) {
            switch (material) {
                case Box box -> Seams.cut(box, places(box), relieved);
                case Glue glue -> relieved.add(glue.at(Glue.FREE));
                case Penalty penalty -> relieved.add(penalty);
            }
        }
    }

    private List<BreakPlace> places(Box box) {
        String text = box.word().text().substring(box.from(), box.to());
        boolean address = Addresses.isAddress(box.word().text());
        List<BreakPlace> places = new ArrayList<>();
        int at = 0;
        for (String cluster : Clusters.of(text)) {
            if (at > 0) {
                boolean hyphen = !address && room >= 3 * em && Hyphens.mayCome(text, at);
                places.add(new BreakPlace(box.from() + at, kind(text, at, hyphen)));
            }
            at += cluster.length();
        }
        return places;
    }

    /// @param hyphen whether one may be added there
    private static Kind kind(String text, int at, boolean hyphen) {
        if (MARKS.indexOf(text.charAt(at - 1)) >= 0 && Character.isLetterOrDigit(text.charAt(at))) {
            return Kind.MARK;
        }
        return hyphen ? Kind.LETTERS : Kind.ANYWHERE;
    }
}
