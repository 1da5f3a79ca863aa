package org.undersigned.workflow;

import org.undersigned.roster.Signatory;
import org.undersigned.roster.Signatory.Printed;
import org.undersigned.roster.matching.Entry;
import org.undersigned.roster.matching.Match;

import java.util.List;

/// Signatories as matching sees them.
public final class ComparedEntries {

    private ComparedEntries() {}

    /// One entry for each, in their order.
    static List<Entry> of(List<Signatory> signatories) {
        return signatories.stream().map(it -> entry(it, List.of())).toList();
    }

    /// One of them.
    ///
    /// @param aliases other names that somebody has decided it goes by
    public static Entry entry(Signatory signatory, List<String> aliases) {
        Printed printed = signatory.printed();
        boolean person = signatory.capacity().listsPerson();
        return new Entry(
                person ? Entry.Kind.PERSON : Entry.Kind.ORGANIZATION,
                signatory.listedName(),
                printed.website(),
                printed.state(),
                printed.country(),
                person ? printed.organization() : "",
                aliases);
    }

    /// The pair that a match is about.
    static MatchedRows rows(Match match, List<Signatory> a, List<Signatory> b) {
        Signatory one = a.get(match.a());
        Signatory other = b.get(match.b());
        return new MatchedRows(
                one.line(), other.line(), one.listedName(), other.listedName(), match);
    }
}
