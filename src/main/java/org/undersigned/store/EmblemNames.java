package org.undersigned.store;

import java.util.HashMap;
import java.util.Map;

/// The names of pictures on one letter's list, each of which means one picture: two files brought
/// from two folders may have one name.
final class EmblemNames {

    private final Map<String, String> hashes;

    /// @param hashes of the pictures that are there, by their names
    EmblemNames(Map<String, String> hashes) {
        this.hashes = new HashMap<>(hashes);
    }

    /// What a picture is called: as it was brought, unless another one is called so; then `logo
    /// (2).png`.
    String of(String name, String hash) {
        String free = name;
        for (int number = 2; !hash.equals(hashes.getOrDefault(free, hash)); number++) {
            free = numbered(name, number);
        }
        hashes.put(free, hash);
        return free;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') ? dot : name.length();
        return "%s (%d)%s".formatted(name.substring(0, end), number, name.substring(end));
    }
}
