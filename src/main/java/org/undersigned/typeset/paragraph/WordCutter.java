package org.undersigned.typeset.paragraph;

import org.undersigned.typeset.paragraph.Material.Box;
import org.undersigned.typeset.paragraph.Material.Glue;
import org.undersigned.typeset.paragraph.Material.Penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts the words of a list into boxes with penalties between them, as far as a pass allows.
final class WordCutter {

    /// Longer words are cut into parts that are shaped by themselves, so that the work grows with
    /// the length of a word and not with its square. No longer ones are hyphenated.
    private static final int LONGEST = 63;

    private final BreakPlaces breakPlaces;
    private final Locale language;
    private final Pass pass;
    private final boolean justify;
    private final List<Material> cut = new ArrayList<>();

    WordCutter(BreakPlaces breakPlaces, Form form, Pass pass) {
        this.breakPlaces = breakPlaces;
        this.language = form.language();
        this.pass = pass;
        this.justify = form.justify();
    }

    List<Material> cut(List<Material> whole) {
        for (int i = 0; i < whole.size(); i++) {
            switch (whole.get(i)) {
                case Box box -> cut(box);
                case Glue glue -> cut.add(partable(whole, i) ? parted(whole, i, glue) : glue);
                case Penalty penalty -> cut.add(penalty);
            }
        }
        return cut;
    }

    /// Whether what stands here holds two words together, and may give way.
    private boolean partable(List<Material> whole, int at) {
        return justify
                && pass.partsTies()
                && whole.get(at) instanceof Glue glue
                && glue.ties()
                && at > 0
                && whole.get(at - 1) instanceof Box
                && whole.get(at + 1) instanceof Box;
    }

    private static Glue parted(List<Material> whole, int at, Glue tie) {
        return tie.at(Tied.cost(((Box) whole.get(at - 1)).word().text()));
    }

    private void cut(Box box) {
        Word word = box.word();
        if (!Ideographs.areIn(word.text())) {
            addParts(word);
            return;
        }
        int start = 0;
        for (int at : Ideographs.boundaries(word.text(), language)) {
            addParts(word.part(start, at));
            cut.add(between(word, at));
            start = at;
        }
        addParts(word.part(start, word.length()));
    }

    private Material between(Word word, int at) {
        if (!justify || !Ideographs.giveWayAt(word.text(), at)) {
            return new Penalty(BreakPlace.Kind.FREE.cost(), Seam.NONE);
        }
        Word nothing = word.part(at, at);
        return new Glue(nothing, 0, word.type().size().sp() / 20, 0, Glue.FREE);
    }

    private void addParts(Word word) {
        boolean address = Addresses.isAddress(word.text());
        int start = 0;
        while (word.length() - start > LONGEST) {
            int end = Chunks.end(word.text(), start, LONGEST);
            Word part = word.part(start, end);
            addSeams(part, address);
            cut.add(between(part, word.text(), end, address));
            start = end;
        }
        addSeams(word.part(start, word.length()), address);
    }

    private static Penalty between(Word chunk, String text, int at, boolean address) {
        if (address) {
            return new Penalty(BreakPlace.Kind.ADDRESS.cost(), Seam.NONE);
        }
        return Hyphens.mayCome(text, at)
                ? new Penalty(BreakPlace.Kind.LETTERS.cost(), new ChunkSeam(chunk))
                : new Penalty(BreakPlace.Kind.ANYWHERE.cost(), Seam.NONE);
    }

    private void addSeams(Word word, boolean address) {
        List<BreakPlace> places =
                address
                        ? Addresses.places(word.text())
                        : breakPlaces.in(word.text(), pass.places());
        Seams.cut(Box.of(word), places, cut);
    }
}
