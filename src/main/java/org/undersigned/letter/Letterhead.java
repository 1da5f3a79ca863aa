package org.undersigned.letter;

import java.util.List;

/// Who sends the letter, at the head of its first page.
///
/// @param name the campaign's or coalition's name, may be empty
/// @param address the lines of its address
/// @param contact a telephone number, an e-mail or web address in one line, may be empty
/// @param logos the logos, side by side
public record Letterhead(String name, List<String> address, String contact, List<Logo> logos) {

    public Letterhead {
        address = List.copyOf(address);
        logos = List.copyOf(logos);
    }

    /// A logo.
    ///
    /// @param file the picture's file, relative to the letter
    /// @param alt what it shows, for those who cannot see it
    public record Logo(String file, String alt) {}
}
