package org.undersigned.workflow.desk;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;

/// What the directory takes from the lines of lists.
final class Naming {

    private Naming() {}

    /// Who a line is, for the directory.
    static Party party(SignOn line) {
        Signatory signatory = line.signatory();
        Signatory.Printed printed = signatory.printed();
        boolean person = signatory.capacity().listsPerson();
        String email = line.confidential().email().strip();
        Party.Profile profile =
                new Party.Profile(
                        "",
                        "",
                        person ? "" : printed.website(),
                        person ? "" : printed.tier(),
                        printed.state(),
                        printed.country(),
                        "");
        return new Party(
                person ? PartyKind.PERSON : PartyKind.ORGANIZATION,
                signatory.listedName(),
                profile,
                new Party.Reach(email, person ? line.confidential().phone() : "", ""));
    }
}
