package org.undersigned.suite;

import org.undersigned.frame.Sheet;

import java.util.ArrayList;
import java.util.List;

/// Nothing reaches beyond the margins: no line is overfull, no page either. Punctuation that hangs
/// may.
final class TypeAreaCheck implements Check {

    /// Widths are rounded, line by line.
    private static final double ROUNDED = 0.1;

    /// What a full stop or a hyphen takes, in ems.
    private static final double HANGING = 0.4;

    @Override
    public List<String> findings(Specimen specimen) {
        boolean hangs = specimen.letter().copy().style().hang();
        List<String> findings = new ArrayList<>();
        int page = 0;
        for (Sheet sheet : specimen.document().sheets()) {
            page++;
            Margins margins = Margins.of(sheet);
            for (TypeBox box : TypeBox.on(sheet)) {
                double beyond = ROUNDED + (hangs ? HANGING * box.size() : 0);
                if (box.left() < margins.left() - beyond
                        || box.right() > margins.right() + beyond
                        || box.top() < margins.head()
                        || box.bottom() > margins.bottom()) {
                    findings.add("page " + page + ": " + box);
                }
            }
        }
        return findings;
    }
}
