package org.undersigned.letter;

import org.undersigned.problem.Place;

import java.util.IdentityHashMap;
import java.util.Map;

/// Where the nodes of a letter stand in the file it was read from.
///
/// By identity: two equal fields stand in two places. A letter that was not read from a file has no
/// places, and asks for nothing but {@link #NONE}.
public final class Places {

    /// The places of a letter that comes from no file.
    public static final Places NONE = new Places("", Map.of());

    private final String file;
    private final Map<Object, Place> places;

    /// @param file the file's name as the user wrote it
    /// @param places the place of each node known; the map is copied by identity
    public Places(String file, Map<Object, Place> places) {
        this.file = file;
        this.places = new IdentityHashMap<>(places);
    }

    /// Where this very node stands; the whole file if that is not known.
    public Place of(Object node) {
        Place place = places.get(node);
        return place != null ? place : Place.file(file);
    }
}
