package org.undersigned.workflow.desk;

import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;

import java.util.Map;

/// What the directory takes from the lines of lists, and gives to them.
final class Naming {

    private Naming() {}

    /// A line for a party, which has not signed yet.
    static SignOn signOn(Party party) {
        boolean person = party.kind() == PartyKind.PERSON;
        Party.Profile profile = party.profile();
        Signatory signatory =
                new Signatory(
                        new Signatory.Printed(
                                person ? party.name() : "",
                                "",
                                person ? "" : party.name(),
                                profile.website(),
                                profile.tier(),
                                profile.state(),
                                profile.country(),
                                ""),
                        person ? Capacity.INDIVIDUAL : Capacity.ORGANIZATION,
                        new Signatory.Standing(Status.PENDING, 0, ""),
                        0);
        Party.Reach reach = party.reach();
        return new SignOn(
                signatory,
                new Confidential(reach.email(), reach.phone(), "", "", Map.of()),
                Agreement.UNKNOWN);
    }

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
