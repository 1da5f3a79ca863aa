package org.undersigned.suite;

import org.undersigned.font.Direction;

import java.util.ArrayList;
import java.util.List;

/// All lines of one who signs stand in one column of one page, below one another; only an entry
/// that is taller than a page is divided.
final class WholeEntriesCheck implements Check {

    /// Lines that go on are set in by less than this, in points.
    private static final double INDENT = 40;

    @Override
    public List<String> findings(Specimen specimen) {
        Direction letter = Direction.of(specimen.letter().copy().language());
        Margins margins = Margins.of(specimen.document().sheets().getFirst());
        double tallest = margins.bottom() - margins.top();
        List<String> findings = new ArrayList<>();
        for (SignedPages.Entry entry : SignedPages.entries(specimen)) {
            double height = entry.lines().size() * entry.first().size();
            if (height < tallest && isDivided(entry.lines(), letter)) {
                findings.add("divided: " + entry.lines());
            }
        }
        return findings;
    }

    private static boolean isDivided(List<TypeLine> lines, Direction letter) {
        for (int at = 1; at < lines.size(); at++) {
            TypeLine before = lines.get(at - 1);
            TypeLine line = lines.get(at);
            if (line.page() != before.page()
                    || line.baseline() < before.baseline()
                    || Math.abs(line.start(letter) - lines.getFirst().start(letter)) > INDENT) {
                return true;
            }
        }
        return false;
    }
}
