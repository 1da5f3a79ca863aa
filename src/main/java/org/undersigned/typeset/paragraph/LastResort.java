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

    private final long room;
    private final long em;
    private final List<Material> relieved = new ArrayList<>();

    LastResort(Measure measure) {
        this.room = measure.narrowest();
        this.em = measure.em();
    }

    List<Material> relieve(List<Material> list) {
        int start = 0;
        long width = 0;
        for (int i = 0; i < list.size(); i++) {
            Material material = list.get(i);
            width += material.width();
            if (isBreak(material)) {
                relieve(list.subList(start, i), width);
                relieved.add(material);
                start = i + 1;
                width = 0;
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

    /// Half an em is for the hyphen that may come.
    private void relieve(List<Material> unbreakable, long width) {
        if (width + em / 2 <= room) {
            relieved.addAll(unbreakable);
            return;
        }
        for (Material material : unbreakable) {
            switch (material) {
                case Box box -> Seams.cut(box, places(box), relieved);
                case Glue(Word space, long natural, long stretch, long shrink, boolean breakable) ->
                        relieved.add(new Glue(space, natural, stretch, shrink, true));
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
                boolean letters =
                        !address
                                && room >= 3 * em
                                && Character.isLetter(text.charAt(at - 1))
                                && Character.isLetter(text.charAt(at));
                places.add(new BreakPlace(box.from() + at, letters ? Kind.LETTERS : Kind.ANYWHERE));
            }
            at += cluster.length();
        }
        return places;
    }
}
