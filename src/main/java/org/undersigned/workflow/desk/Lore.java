package org.undersigned.workflow.desk;

import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.store.Contents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What people said that names alone do not tell.
///
/// @param verdicts what was decided about pairs
/// @param parties who lines are in the directory
/// @param names what parties are called, too
public record Lore(
        Map<Pair, Verdict> verdicts, Map<String, String> parties, Map<String, List<String>> names) {

    /// Nobody said anything.
    public static final Lore NONE = new Lore(Map.of(), Map.of(), Map.of());

    public Lore {
        verdicts = Map.copyOf(verdicts);
        parties = Map.copyOf(parties);
        names = Map.copyOf(names);
    }

    static Lore ofList(Contents contents, String letter) {
        Map<String, String> parties = contents.signatories().parties(letter);
        Map<String, List<String>> names = new HashMap<>();
        if (!parties.isEmpty()) {
            names.putAll(contents.parties().names());
            names.keySet().retainAll(parties.values());
        }
        return new Lore(contents.verdicts().all(), parties, names);
    }

    static Lore ofDirectory(Contents contents) {
        return new Lore(contents.verdicts().all(), Map.of(), contents.parties().names());
    }

    /// What a line is called, too.
    List<String> namesOfLine(String line) {
        return names.getOrDefault(parties.getOrDefault(line, ""), List.of());
    }

    /// Whether both lines are in the directory, as two.
    public boolean areTwoParties(String one, String other) {
        String party = parties.getOrDefault(one, "");
        return !party.isEmpty() && parties.containsKey(other) && !party.equals(parties.get(other));
    }
}
