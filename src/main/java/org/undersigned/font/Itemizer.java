package org.undersigned.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts one text into fragments, from left to right.
final class Itemizer {

    private final FontLibrary library;
    private final Family wanted;
    private final Cut cut;
    private final List<Fragment> fragments = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Optional<Face> runFace = Optional.empty();

    Itemizer(FontLibrary library, Family wanted, Cut cut) {
        this.library = library;
        this.wanted = wanted;
        this.cut = cut;
    }

    List<Fragment> itemize(String text) {
        int start = 0;
        for (int end = 0; end < text.length(); end++) {
            if (Character.isSpaceChar(text.charAt(end))) {
                addWord(text.substring(start, end));
                addCluster(text.substring(end, end + 1));
                start = end + 1;
            }
        }
        addWord(text.substring(start));
        endRun();
        return List.copyOf(fragments);
    }

    private void addWord(String word) {
        if (word.isEmpty()) {
            return;
        }
        Optional<Face> face =
                Scripts.areSupported(word) ? library.faceFor(word, wanted, cut) : Optional.empty();
        face.ifPresentOrElse(
                found -> addCovered(word, found),
                () -> Clusters.of(word).forEach(this::addCluster));
    }

    private void addCluster(String cluster) {
        if (!Scripts.areSupported(cluster)) {
            addUncovered(cluster, Fragment.Reason.UNSUPPORTED_SCRIPT);
            return;
        }
        library.faceFor(cluster, wanted, cut)
                .ifPresentOrElse(
                        face -> addCovered(cluster, face),
                        () -> addUncovered(cluster, Fragment.Reason.NO_GLYPH));
    }

    private void addUncovered(String cluster, Fragment.Reason reason) {
        endRun();
        fragments.add(new Fragment.Uncovered(cluster, reason));
    }

    /// Continues the run if the face is the same, or the text sets nothing.
    private void addCovered(String text, Face face) {
        boolean continues = runFace.filter(same -> same == face).isPresent();
        boolean clings = runFace.isPresent() && Ignorable.areIgnorable(text);
        if (!continues && !clings) {
            endRun();
            runFace = Optional.of(face);
        }
        run.append(text);
    }

    private void endRun() {
        runFace.ifPresent(face -> fragments.add(new Fragment.Covered(run.toString(), face)));
        run.setLength(0);
        runFace = Optional.empty();
    }
}
