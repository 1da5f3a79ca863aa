package org.undersigned.typeset;

import org.undersigned.picture.Picture;

import java.util.Map;

/// The pictures of a letter, all of them.
///
/// @param letterhead by the names under which the letterhead calls them
/// @param signers by the names under which the list of those who sign calls them
public record Plates(Map<String, Picture> letterhead, Map<String, Picture> signers) {

    public static final Plates NONE = of(Map.of());

    public Plates {
        letterhead = Map.copyOf(letterhead);
        signers = Map.copyOf(signers);
    }

    /// Those of a letterhead alone.
    public static Plates of(Map<String, Picture> letterhead) {
        return new Plates(letterhead, Map.of());
    }
}
