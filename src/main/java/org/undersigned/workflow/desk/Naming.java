package org.undersigned.workflow.desk;

import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Alias;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;
import org.undersigned.store.Contents;
import org.undersigned.store.Stored;

import java.util.Map;

/// What the directory learns of the lines of lists.
final class Naming {

    private Naming() {}

    /// Lets the party of one line be found by the name of another that is the same, too.
    static void learn(Contents contents, Stored<SignOn> one, Stored<SignOn> other) {
        String party = contents.signatories().partyOf(one.id());
        String named = party.isEmpty() ? contents.signatories().partyOf(other.id()) : party;
        if (!named.isEmpty()) {
            learn(contents, named, one.value());
            learn(contents, named, other.value());
        }
    }

    /// Lets a party be found by the name of a line.
    static void learn(Contents contents, String party, SignOn line) {
        String name = line.signatory().listedName();
        contents.parties().learn(party, new Alias(name, Alias.Origin.DECISION));
    }

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
