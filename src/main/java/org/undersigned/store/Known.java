package org.undersigned.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is on a list already, so that importing a file again adds only what is new.
///
/// Each entry is known by what it says now and by what it said when it came. One entry answers for
/// one row of the file: who stands in the file twice is added twice.
///
/// @param <T> what the entries are
final class Known<T> {

    private final Map<String, Deque<T>> byIdentity = new HashMap<>();
    private final Set<T> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    /// What entries are compared by: a hash, so that it tells nothing about them.
    static String identity(String... words) {
        byte[] text = JsonText.of(List.of(words)).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(ContentsDigest.sha256().digest(text));
    }

    /// Adds an entry of the list.
    void put(T entry, String origin, String identity) {
        byIdentity.computeIfAbsent(origin, _ -> new ArrayDeque<>()).add(entry);
        if (!identity.equals(origin)) {
            byIdentity.computeIfAbsent(identity, _ -> new ArrayDeque<>()).add(entry);
        }
    }

    /// Those of these entries that no row of the file was about.
    List<T> left(List<T> entries) {
        return entries.stream().filter(it -> !taken.contains(it)).toList();
    }

    /// The entry that a row of the file is about, each only once.
    Optional<T> take(String identity) {
        Deque<T> entries = byIdentity.getOrDefault(identity, new ArrayDeque<>());
        while (!entries.isEmpty()) {
            T entry = entries.remove();
            if (taken.add(entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
