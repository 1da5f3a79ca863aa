package org.undersigned.store;

import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Who of those that are brought is on a list already.
///
/// @param fresh those who are not
/// @param matches those who are
/// @param corrected those of them who say something else than the list does
record Comparison(List<Fresh> fresh, List<Match> matches, List<Match> corrected) {

    /// Of these, some of the new ones may be responses that somebody has corrected.
    ///
    /// @param left the lines for which no row speaks yet
    static Comparison of(List<Fresh> fresh, List<Match> matches, List<Stored<SignOn>> left) {
        List<Match> corrected = Responses.of(left, fresh);
        if (corrected.isEmpty()) {
            return new Comparison(fresh, matches, corrected);
        }
        Set<SignOn> known = Collections.newSetFromMap(new IdentityHashMap<>());
        corrected.forEach(it -> known.add(it.brought()));
        List<Match> all = new ArrayList<>(matches);
        all.addAll(corrected);
        return new Comparison(
                fresh.stream().filter(it -> !known.contains(it.brought())).toList(),
                all,
                corrected);
    }

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
                lacking().stream().map(it -> it.brought().with(it.lacking())).toList(),
                corrected.stream()
                        .map(it -> new News.Correction<>(it.brought(), it.there().value()))
                        .toList());
    }
}
