package org.undersigned.roster;

import java.util.List;

/// One letter's list with everything that is known of those on it, in the order of the list.
///
/// @param file the file it was read from as the user wrote it, or empty
/// @param signOns its lines, whether confirmed or not
public record SignOnList(String file, List<SignOn> signOns) {

    public SignOnList {
        signOns = List.copyOf(signOns);
    }

    /// What of it may reach an output.
    public Roster roster() {
        return new Roster(
                file, signOns.stream().map(SignOn::signatory).toList(), new Watch(file, signOns));
    }
}
