package org.undersigned.suite;

import org.undersigned.frame.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every note begins on the page that cites it first.
final class NotesCheck implements Check {

    @Override
    public List<String> findings(Specimen specimen) {
        Printed printed = specimen.printed();
        List<Printed.Text> citations = printed.of(Role.REFERENCE);
        List<String> findings = new ArrayList<>();
        for (Printed.Text label : printed.noteLabels()) {
            Optional<Printed.Text> first =
                    citations.stream().filter(mark -> mark.text().equals(label.text())).findFirst();
            if (first.isEmpty()) {
                findings.add("note " + label.text() + " is not cited");
            } else if (first.get().page() != label.page()) {
                findings.add(
                        "note %s is cited on page %d and begins on page %d"
                                .formatted(label.text(), first.get().page() + 1, label.page() + 1));
            }
        }
        int notes = specimen.letter().copy().notes().size();
        if (printed.noteLabels().size() != notes) {
            findings.add(printed.noteLabels().size() + " of " + notes + " notes");
        }
        return findings;
    }
}
