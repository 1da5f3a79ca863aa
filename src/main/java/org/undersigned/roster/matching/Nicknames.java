package org.undersigned.roster.matching;

import org.undersigned.table.PhraseFile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which given names may be one person's, from `nicknames.txt`.
final class Nicknames {

    private static final Map<String, Set<String>> FULL = new HashMap<>();

    static {
        for (PhraseFile.Line line : PhraseFile.lines(Nicknames.class, "nicknames.txt")) {
            String full = Folding.fold(line.meaning());
            add(full, full);
            line.phrases().forEach(name -> add(Folding.fold(name), full));
        }
    }

    private Nicknames() {}

    private static void add(String name, String full) {
        FULL.computeIfAbsent(name, none -> new HashSet<>()).add(full);
    }

    /// Whether some full name is or shortens to both.
    static boolean agree(String a, String b) {
        Set<String> other = FULL.getOrDefault(b, Set.of());
        return FULL.getOrDefault(a, Set.of()).stream().anyMatch(other::contains);
    }
}
