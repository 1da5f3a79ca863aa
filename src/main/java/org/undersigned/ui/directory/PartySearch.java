package org.undersigned.ui.directory;

import org.undersigned.roster.directory.NameKey;
import org.undersigned.roster.directory.Party;
import org.undersigned.workflow.desk.Entry;

import java.util.ArrayList;
import java.util.List;

/// Finds those whose name or acronym begins with what is typed, and then those that have it within.
///
/// @param keys among whom, read once: of 20,000 a key costs nothing then
record PartySearch(List<Key> keys) {

    /// Nobody can be found.
    static final PartySearch NOBODY = new PartySearch(List.of());

    /// As many are offered.
    private static final int OFFERED = 6;

    /// What is compared of a party.
    record Key(Entry<Party> party, String name, String acronym) {

        static Key of(Entry<Party> party) {
            return new Key(
                    party,
                    NameKey.of(party.value().name()),
                    NameKey.of(party.value().profile().acronym()));
        }

        boolean begins(String typed) {
            return name.startsWith(typed) || acronym.startsWith(typed);
        }
    }

    static PartySearch among(List<Entry<Party>> parties) {
        return new PartySearch(parties.stream().map(Key::of).toList());
    }

    /// @param without the id of one that is not offered
    List<Entry<Party>> find(String words, String without) {
        if (words.isBlank()) {
            return List.of();
        }
        String typed = NameKey.of(words);
        List<Entry<Party>> first = new ArrayList<>();
        List<Entry<Party>> then = new ArrayList<>();
        for (Key key : keys) {
            if (key.party().id().equals(without)) {
                continue;
            }
            if (key.begins(typed)) {
                first.add(key.party());
            } else if (key.name().contains(typed)) {
                then.add(key.party());
            }
        }
        first.addAll(then);
        return first.stream().limit(OFFERED).toList();
    }
}
