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
        Optional<Face> own =
                Scripts.areSupported(word)
                        ? library.ownFaceFor(word, wanted, cut)
                        : Optional.empty();
        own.ifPresentOrElse(found -> addCovered(word, found), () -> addInParts(word));
    }

    /// A face of the machine takes all that is between the first and the last cluster that ours
    /// lack, if it can and there is no letter of ours there: what is written in Latin does not
    /// change for a symbol.
    private void addInParts(String word) {
        List<String> clusters = Clusters.of(word);
        int first = 0;
        int last = clusters.size();
        while (first < last && isOurs(clusters.get(first))) {
            first++;
        }
        while (last > first && isOurs(clusters.get(last - 1))) {
            last--;
        }
        List<String> foreign = clusters.subList(first, last);
        String core = String.join("", foreign);
        boolean whole = Scripts.areSupported(core) && foreign.stream().noneMatch(this::isOurLetter);
        Optional<Face> face = whole ? library.faceFor(core, wanted, cut) : Optional.empty();
        clusters.subList(0, first).forEach(this::addCluster);
        face.ifPresentOrElse(
                found -> addCovered(core, found), () -> foreign.forEach(this::addCluster));
        clusters.subList(last, clusters.size()).forEach(this::addCluster);
    }

    private boolean isOurs(String cluster) {
        return library.ownFaceFor(cluster, wanted, cut).isPresent();
    }

    private boolean isOurLetter(String cluster) {
        return Character.isLetterOrDigit(cluster.codePointAt(0)) && isOurs(cluster);
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
