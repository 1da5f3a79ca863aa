package org.undersigned.roster;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The pictures that may be printed of a signatory: the names of their files, as the list calls
/// them. What there is not is empty.
///
/// @param signature the person's signature
/// @param logo the organization's logo
public record Emblems(String signature, String logo) {

    public static final Emblems NONE = new Emblems("", "");

    /// The names there are.
    public List<String> names() {
        return Stream.of(signature, logo).filter(it -> !it.isEmpty()).toList();
    }

    /// The same without those whose names are not among these.
    public Emblems only(Set<String> names) {
        return new Emblems(
                names.contains(signature) ? signature : "", names.contains(logo) ? logo : "");
    }
}
