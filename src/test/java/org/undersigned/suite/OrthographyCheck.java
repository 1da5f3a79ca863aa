package org.undersigned.suite;

import org.undersigned.merge.Copy;
import org.undersigned.typeset.orthography.Orthography;

import java.util.ArrayList;
import java.util.List;

/// What is printed differs from what was typed in its quotation marks, apostrophes and spaces
/// alone, and has the marks of its language, in their order.
final class OrthographyCheck implements Check {

    @Override
    public List<String> findings(Specimen specimen) {
        Copy typed = specimen.letter().copy();
        Copy spelled = Orthography.of(typed.language()).spelled(typed);
        List<String> findings = new ArrayList<>();
        if (!Said.withoutMarks(Said.text(typed)).equals(Said.withoutMarks(Said.text(spelled)))) {
            findings.add("more is spelled anew than marks and spaces");
        }
        String due = Said.marks(ReadingOrderCheck.text(spelled));
        String printed = Said.marks(ReadingOrderCheck.said(ReadingOrderCheck.blocks(specimen)));
        if (!due.equals(printed)) {
            findings.add("has the marks " + printed + " and not " + due);
        }
        return findings;
    }
}
