package org.undersigned.workflow.intake;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Alias;
import org.undersigned.store.Contents;
import org.undersigned.store.Stored;

/// The names that the directory learns from the lines of lists.
public final class Aliases {

    private Aliases() {}

    /// Lets the party of one line be found by the name of another that is the same, too.
    public static void learn(Contents contents, Stored<SignOn> one, Stored<SignOn> other) {
        String party = contents.signatories().partyOf(one.id());
        String named = party.isEmpty() ? contents.signatories().partyOf(other.id()) : party;
        if (!named.isEmpty()) {
            learn(contents, named, one.value());
            learn(contents, named, other.value());
        }
    }

    /// Lets a party be found by the name of a line.
    public static void learn(Contents contents, String party, SignOn line) {
        String name = line.signatory().listedName();
        contents.parties().learn(party, new Alias(name, Alias.Origin.DECISION));
    }
}
