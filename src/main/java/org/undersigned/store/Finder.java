package org.undersigned.store;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.directory.NameKey;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds who in the directory somebody is who comes to a list, where there can be no doubt.
///
/// An organization is the one party that is found by its name, unless another place is known of
/// that; of several, the one at its domain. There are many people of one name: a person is the one
/// party that has the name and the e-mail address. Whoever is not found is left to be looked at.
final class Finder {

    private final Map<String, Set<String>> byForm = new HashMap<>();
    private final Map<String, Party> parties = new HashMap<>();

    Finder(Database database) {
        database.list(
                "select * from party",
                row -> {
                    Stored<Party> party = PartyColumns.read(row);
                    add(party.id(), party.value());
                    return true;
                });
        if (!parties.isEmpty()) {
            database.list(
                    "select party_id, form from alias",
                    row -> {
                        add(row.text("party_id"), row.text("form"));
                        return true;
                    });
        }
    }

    /// Knows one more party.
    void add(String id, Party party) {
        parties.put(id, party);
    }

    /// Knows one more name of a party.
    void add(String id, String form) {
        byForm.computeIfAbsent(form, _ -> new TreeSet<>()).add(id);
    }

    /// The party's id; empty if nobody is found.
    String find(SignOn signOn) {
        if (parties.isEmpty()) {
            return "";
        }
        Signatory signatory = signOn.signatory();
        String form = NameKey.of(signatory.listedName());
        List<String> named = List.copyOf(byForm.getOrDefault(form, Set.of()));
        List<String> found =
                signatory.capacity().listsPerson()
                        ? people(named, signOn)
                        : organizations(named, signOn);
        return found.size() == 1 ? found.getFirst() : "";
    }

    private List<String> people(List<String> named, SignOn signOn) {
        String email = plain(signOn.confidential().email());
        return named.stream()
                .filter(it -> party(it).kind() == PartyKind.PERSON)
                .filter(it -> !email.isEmpty() && plain(party(it).reach().email()).equals(email))
                .toList();
    }

    private List<String> organizations(List<String> named, SignOn signOn) {
        Signatory.Printed printed = signOn.signatory().printed();
        List<String> possible =
                named.stream()
                        .filter(it -> party(it).kind() == PartyKind.ORGANIZATION)
                        .filter(it -> mayBe(party(it).profile().state(), printed.state()))
                        .filter(it -> mayBe(party(it).profile().country(), printed.country()))
                        .toList();
        if (possible.size() < 2) {
            return possible;
        }
        String host = host(printed.website());
        String email = plain(signOn.confidential().email());
        String mail = email.substring(email.lastIndexOf('@') + 1);
        return possible.stream()
                .filter(it -> isAt(party(it).profile(), Set.copyOf(List.of(host, mail))))
                .toList();
    }

    private Party party(String id) {
        return parties.getOrDefault(id, Party.named(PartyKind.ORGANIZATION, ""));
    }

    private static boolean isAt(Party.Profile profile, Set<String> hosts) {
        return Stream.of(plain(profile.domain()), host(profile.website()))
                .anyMatch(it -> !it.isEmpty() && hosts.contains(it));
    }

    private static boolean mayBe(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equalsIgnoreCase(other);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String host(String website) {
        return plain(website)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/?#:].*$", "");
    }
}
