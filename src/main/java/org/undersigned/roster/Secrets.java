package org.undersigned.roster;

import org.undersigned.roster.Watch.Kind;
import org.undersigned.roster.Watch.Sighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is confidential on a list, ready to be looked for. A text is read once, however long the
/// list is.
final class Secrets {

    /// A note of as many letters and digits is somebody's own.
    private static final int NOTE = 24;

    /// As many of them find it.
    private static final int BEGINNING = 16;

    /// As many digits has a number of North America with its country code, which few write.
    private static final int NORTH_AMERICAN = 11;

    private final Map<String, Sighting> contacts = new HashMap<>();
    private final Map<String, Map<String, Sighting>> notes = new HashMap<>();
    private int count;

    private Secrets() {}

    static Secrets of(List<SignOn> list) {
        Secrets secrets = new Secrets();
        Map<String, Integer> noted = new HashMap<>();
        for (SignOn line : list) {
            secrets.contactsOf(line);
            String note = folded(line.confidential().note());
            if (note.length() >= NOTE) {
                noted.merge(note, line.signatory().line(), (_, _) -> -1);
            }
        }
        noted.forEach(secrets::note);
        return secrets;
    }

    /// An address in whatever column; telephone numbers where they belong.
    private void contactsOf(SignOn line) {
        Confidential it = line.confidential();
        int number = line.signatory().line();
        Stream.concat(Stream.of(it.email(), it.phone(), it.note()), it.other().values().stream())
                .forEach(cell -> Contacts.emails(cell, one -> contact(one, Kind.EMAIL, number)));
        longest(it.phone())
                .ifPresent(all -> {
                    Sighting known = contact(all, Kind.PHONE, number);
                    if (all.length() == NORTH_AMERICAN && all.startsWith("1")) {
                        contacts.putIfAbsent(all.substring(1), known);
                    }
                });
    }

    private static Optional<String> longest(String cell) {
        List<String> all = new ArrayList<>();
        Contacts.phones(cell, all::add);
        return all.stream().reduce((one, more) -> more.length() > one.length() ? more : one);
    }

    private Sighting contact(String contact, Kind kind, int line) {
        return contacts.computeIfAbsent(contact, _ -> new Sighting(count++, kind, line));
    }

    /// What several lines say is nobody's own: an answer that could be ticked.
    private void note(String note, int line) {
        if (line >= 0) {
            notes.computeIfAbsent(note.substring(0, BEGINNING), _ -> new HashMap<>())
                    .put(note, new Sighting(count++, Kind.NOTE, line));
        }
    }

    List<Sighting> in(String text) {
        if (count == 0) {
            return List.of();
        }
        Set<Sighting> seen = new HashSet<>();
        contactsIn(text, seen);
        String unbroken = unbroken(text);
        if (unbroken.length() != text.length()) {
            contactsIn(unbroken, seen);
        }
        if (!notes.isEmpty()) {
            notesIn(folded(text), seen);
        }
        return seen.stream()
                .sorted((one, other) -> Integer.compare(one.secret(), other.secret()))
                .toList();
    }

    /// Without the ends of lines, and hyphens where words are broken.
    private static String unbroken(String text) {
        StringBuilder unbroken = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit != '\u00AD' && unit != '\n' && unit != '\r' && unit != '\u2028') {
                unbroken.append(unit);
            }
        }
        return unbroken.toString();
    }

    private void contactsIn(String text, Set<Sighting> seen) {
        Contacts.emails(text, it -> see(it, seen));
        Contacts.phones(text, it -> see(it, seen));
    }

    private void see(String contact, Set<Sighting> seen) {
        Sighting known = contacts.get(contact);
        if (known != null) {
            seen.add(known);
        }
    }

    private void notesIn(String text, Set<Sighting> seen) {
        for (int i = 0; i + NOTE <= text.length(); i++) {
            int at = i;
            notes.getOrDefault(text.substring(i, i + BEGINNING), Map.of())
                    .forEach((note, it) -> {
                        if (text.startsWith(note, at)) {
                            seen.add(it);
                        }
                    });
        }
    }

    /// Letters and digits alone, in lower case.
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
