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

    /// What a picture shows.
    public enum Kind {
        /// The person's signature.
        SIGNATURE,
        /// The organization's logo.
        LOGO
    }

    /// The name of the picture of this kind; empty for none.
    public String of(Kind kind) {
        return switch (kind) {
            case SIGNATURE -> signature;
            case LOGO -> logo;
        };
    }

    /// The same with another picture of this kind.
    ///
    /// @param name what the list calls it; empty for none
    public Emblems with(Kind kind, String name) {
        return switch (kind) {
            case SIGNATURE -> new Emblems(name, logo);
            case LOGO -> new Emblems(signature, name);
        };
    }

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
