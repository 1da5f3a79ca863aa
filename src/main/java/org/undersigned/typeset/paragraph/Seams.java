package org.undersigned.typeset.paragraph;

import org.undersigned.typeset.paragraph.Material.Box;
import org.undersigned.typeset.paragraph.Material.Penalty;

import java.util.List;

/// Cuts a box at the places where its word may be broken.
final class Seams {

    private Seams() {}

    /// @param places within the box, ascending, as indexes of its word
    /// @param list takes the boxes with a penalty between each two
    static void cut(Box box, List<BreakPlace> places, List<Material> list) {
        Word word = box.word();
        int start = box.from();
        long reach = word.reach(start);
        for (BreakPlace place : places) {
            long next = word.reach(place.at());
            list.add(new Box(word, start, place.at(), next - reach));
            list.add(new Penalty(place.kind().cost(), new WordSeam(word, place)));
            start = place.at();
            reach = next;
        }
        list.add(new Box(word, start, box.to(), word.reach(box.to()) - reach));
    }
}
