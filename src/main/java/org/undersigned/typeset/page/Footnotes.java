package org.undersigned.typeset.page;

import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.List;

/// The footnotes of a letter, set and waiting for the pages that cite them.
///
/// @param notes the slugs of each note; note 1 is at index 0
/// @param separator the slug between text and notes: the free space above it, and its rule
public record Footnotes(List<List<Slug>> notes, Slug separator) {

    /// How many slugs of a note stay on the citing page when the rest goes to the next.
    private static final int LEAST = 2;

    public Footnotes {
        notes = notes.stream().map(List::copyOf).toList();
    }

    /// The slugs of all notes that a slug of the text cites, and of those that these notes cite.
    List<Slug> citedBy(Slug slug) {
        List<Slug> cited = new ArrayList<>();
        for (Mark mark : slug.marks()) {
            if (mark instanceof Mark.NoteCited(int number)) {
                List<Slug> note = notes.get(number - 1);
                cited.addAll(note);
                note.forEach(line -> cited.addAll(citedBy(line)));
            }
        }
        return cited;
    }

    /// The height that these slugs take at the foot of a page, with the separator; nothing for
    /// none.
    Length height(List<Slug> feet) {
        return feet.isEmpty() ? Length.ZERO : separator.extent().plus(Slug.heightOf(feet));
    }

    /// How many of these slugs fit into a height, when some must wait for the next page: never one
    /// line of a note alone on either side, if it can be helped.
    int fitting(List<Slug> feet, Length room) {
        int most = 0;
        Length height = separator.extent();
        while (most < feet.size()) {
            Slug next = feet.get(most);
            height = height.plus(most == 0 ? next.height() : next.extent());
            if (height.exceeds(room)) {
                break;
            }
            most++;
        }
        int left = feet.size() - most;
        return left == 1 && most > LEAST ? most - 1 : most;
    }
}
