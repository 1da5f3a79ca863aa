package org.undersigned.suite;

import org.undersigned.frame.Role;

import java.util.ArrayList;
import java.util.List;

/// Everyone who signs is printed once.
final class SignersCheck implements Check {

    @Override
    public List<String> findings(Specimen specimen) {
        List<String> left = new ArrayList<>(Said.signers(specimen.letter().copy()));
        List<String> all = List.copyOf(left);
        List<String> findings = new ArrayList<>();
        for (Printed.Text item : specimen.printed().of(Role.BODY)) {
            String printed = Said.letters(item.text());
            if (!left.remove(printed) && all.contains(printed)) {
                findings.add("twice: " + printed);
            }
        }
        left.forEach(signer -> findings.add("lost: " + signer));
        return findings;
    }
}
