package org.undersigned.workflow;

import java.util.List;

/// What is in a workspace.
///
/// @param letters its letters, the oldest first
/// @param pictures how many pictures it keeps
public record WorkspaceSummary(List<Item> letters, int pictures) {

    public WorkspaceSummary {
        letters = List.copyOf(letters);
    }

    /// How many sign, all letters together.
    public int signatories() {
        return letters.stream().mapToInt(Item::signatories).sum();
    }

    /// How many the letters go to, jointly or personally.
    public int recipients() {
        return letters.stream().mapToInt(it -> it.addressees() + it.copies()).sum();
    }

    /// One letter.
    ///
    /// @param signatories how many are on its roster
    /// @param addressees how many it addresses jointly
    /// @param copies how many get a copy of their own
    public record Item(String name, int signatories, int addressees, int copies) {}
}
