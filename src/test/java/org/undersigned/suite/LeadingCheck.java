package org.undersigned.suite;

import java.util.ArrayList;
import java.util.List;

/// The lines of a paragraph are equally far from one another.
final class LeadingCheck implements Check {

    /// Points; lengths are rounded to less.
    private static final double ROUNDED = 0.02;

    @Override
    public List<String> findings(Specimen specimen) {
        List<String> findings = new ArrayList<>();
        for (Block block : specimen.blocks()) {
            double usual = 0;
            TypeLine before = null;
            for (TypeLine line : block.lines()) {
                if (before != null && before.page() == line.page()) {
                    double down = line.baseline() - before.baseline();
                    if (down > 0 && usual > 0 && Math.abs(down - usual) > ROUNDED) {
                        findings.add(
                                Points.of(down) + " instead of " + Points.of(usual) + ": " + line);
                    }
                    usual = usual == 0 ? down : usual;
                }
                before = line;
            }
        }
        return findings;
    }
}
