package org.undersigned.cli;

import java.util.List;

/// The `field=column` pairs of a command line, parted by the list they are about: `roster.name=…`
/// means the roster, `name=…` the recipients.
///
/// @param all as given
record ColumnPairs(List<String> all) {

    private static final String OF_ROSTER = "roster.";

    ColumnPairs {
        all = List.copyOf(all);
    }

    List<String> ofRoster() {
        return all.stream().filter(ColumnPairs::isOfRoster).map(ColumnPairs::bare).toList();
    }

    List<String> ofRecipients() {
        return all.stream().filter(pair -> !isOfRoster(pair)).toList();
    }

    /// All of them, where there is a roster and nothing else: it need not be named.
    List<String> ofRosterAlone() {
        return all.stream().map(ColumnPairs::bare).toList();
    }

    private static boolean isOfRoster(String pair) {
        return pair.startsWith(OF_ROSTER);
    }

    private static String bare(String pair) {
        return isOfRoster(pair) ? pair.substring(OF_ROSTER.length()) : pair;
    }
}
