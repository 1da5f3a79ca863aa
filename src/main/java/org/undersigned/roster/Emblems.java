package org.undersigned.roster;

/// The pictures that may be printed of a signatory: the names of their files, as the list calls
/// them. What there is not is empty.
///
/// @param signature the person's signature
/// @param logo the organization's logo
public record Emblems(String signature, String logo) {

    public static final Emblems NONE = new Emblems("", "");
}
