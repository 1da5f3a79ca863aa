package org.undersigned.workflow.intake;

import org.undersigned.roster.SignOn;

import java.util.List;

/// Somebody who is brought and new to a list.
///
/// @param key what the row is known by while it is brought
record Newcomer(String key, SignOn signOn) {

    static List<Newcomer> all(String file, List<SignOn> fresh) {
        return fresh.stream().map(it -> new Newcomer(key(file, it), it)).toList();
    }

    /// What a row is known by: several people may stand in one.
    static String key(String file, SignOn signOn) {
        return String.join(
                "\n",
                file,
                String.valueOf(signOn.signatory().line()),
                signOn.signatory().listedName());
    }
}
