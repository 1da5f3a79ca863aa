package org.undersigned.store;

import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;

import java.util.List;

/// Who of those that are brought is on a list already.
///
/// @param fresh those who are not
/// @param matches those who are
record Comparison(List<Fresh> fresh, List<Match> matches) {

    /// Somebody who is brought and is not on the list.
    ///
    /// @param identity what they will be known by
    record Fresh(SignOn brought, String identity) {}

    /// Somebody who is brought, and is on the list already.
    record Match(SignOn brought, Stored<SignOn> there) {

        /// The pictures that are brought and that the list lacks.
        Emblems lacking() {
            return EmblemColumns.lacking(
                    brought.signatory().emblems(), there.value().signatory().emblems());
        }

        boolean differs() {
            return there.value().signatory().standing().status()
                    != brought.signatory().standing().status();
        }
    }

    /// Those to whose lines pictures are added.
    List<Match> lacking() {
        return matches.stream().filter(it -> !it.lacking().equals(Emblems.NONE)).toList();
    }

    News<SignOn> news() {
        return new News<>(
                fresh.stream().map(Fresh::brought).toList(),
                matches.stream().map(Match::brought).toList(),
                matches.stream().filter(Match::differs).map(Match::brought).toList(),
                lacking().stream().map(it -> it.brought().with(it.lacking())).toList());
    }
}
