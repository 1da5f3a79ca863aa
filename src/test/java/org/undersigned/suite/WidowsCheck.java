package org.undersigned.suite;

import org.undersigned.frame.Role;

import java.util.ArrayList;
import java.util.List;

/// Neither the first nor the last line of a paragraph of four or more stands alone on a page.
final class WidowsCheck implements Check {

    private static final int SHORT = 4;

    @Override
    public List<String> findings(Specimen specimen) {
        List<String> findings = new ArrayList<>();
        for (Block block : specimen.blocks()) {
            List<TypeLine> lines = block.lines();
            if (block.role() == Role.PARAGRAPH && lines.size() >= SHORT) {
                if (lines.getFirst().page() != lines.get(1).page()) {
                    findings.add("orphan: " + lines.getFirst());
                }
                if (lines.getLast().page() != lines.get(lines.size() - 2).page()) {
                    findings.add("widow: " + lines.getLast());
                }
            }
        }
        return findings;
    }
}
