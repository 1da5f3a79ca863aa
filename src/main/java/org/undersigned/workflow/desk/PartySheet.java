package org.undersigned.workflow.desk;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Alias;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Party;
import org.undersigned.store.Contents;

import java.util.List;

/// A party with everything that is known of it.
///
/// @param party who it is
/// @param logo the hash of the picture of its logo, empty if there is none
/// @param aliases the names by which it is found, the oldest first
/// @param kinships how it belongs to others, from both sides
/// @param signed what it was asked to sign, by letter
public record PartySheet(
        Entry<Party> party,
        String logo,
        List<Alias> aliases,
        List<Kinship> kinships,
        List<Signed> signed) {

    public PartySheet {
        aliases = List.copyOf(aliases);
        kinships = List.copyOf(kinships);
        signed = List.copyOf(signed);
    }

    /// A line of a letter's list that is this party.
    ///
    /// @param letter what the letter is known by
    /// @param name what the letter is called
    /// @param line the line, with its status and since when it has that
    public record Signed(String letter, String name, Entry<SignOn> line) {}

    static List<Signed> signed(Contents contents, String party) {
        return contents.signatories().ofParty(party).entrySet().stream()
                .flatMap(lines ->
                        contents.letters().withId(lines.getKey()).stream()
                                .flatMap(letter ->
                                        lines.getValue().stream()
                                                .map(it ->
                                                        new Signed(
                                                                letter.id(),
                                                                letter.value().name(),
                                                                Entry.of(it)))))
                .toList();
    }
}
