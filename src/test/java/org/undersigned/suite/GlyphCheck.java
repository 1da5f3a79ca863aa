package org.undersigned.suite;

import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;

import java.util.ArrayList;
import java.util.List;

/// Every character has a glyph.
final class GlyphCheck implements Check {

    @Override
    public List<String> findings(Specimen specimen) {
        List<String> findings = new ArrayList<>();
        for (Sheet sheet : specimen.document().sheets()) {
            for (Item item : sheet.items()) {
                if (item instanceof Item.GlyphRun run && run.glyphs().hasMissing()) {
                    findings.add(run.glyphs().toString());
                }
            }
        }
        return findings;
    }
}
