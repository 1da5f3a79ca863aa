package org.undersigned.ui.directory;

import org.undersigned.roster.directory.NameKey;
import org.undersigned.roster.directory.Party;
import org.undersigned.workflow.desk.Entry;

import java.util.List;

/// Finds those whose name or acronym begins with what is typed, and then those that have it within.
///
/// @param parties among whom
record PartySearch(List<Entry<Party>> parties) {

    /// As many are offered.
    private static final int OFFERED = 6;

    /// @param without the id of one that is not offered
    List<Entry<Party>> find(String words, String without) {
        if (words.isBlank()) {
            return List.of();
        }
        String key = NameKey.of(words);
        List<Entry<Party>> found =
                parties.stream()
                        .filter(it -> !it.id().equals(without))
                        .filter(it -> place(it.value(), key) < 2)
                        .toList();
        return found.stream()
                .sorted((a, b) -> Integer.compare(place(a.value(), key), place(b.value(), key)))
                .limit(OFFERED)
                .toList();
    }

    private static int place(Party party, String key) {
        String name = NameKey.of(party.name());
        if (name.startsWith(key) || NameKey.of(party.profile().acronym()).startsWith(key)) {
            return 0;
        }
        return name.contains(key) ? 1 : 2;
    }
}
