package org.undersigned.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which rows of a file are about somebody, now or in its journal.
///
/// A line goes with those that became one with it, and a party with those that became one with it
/// and what was linked to them, unless they are of their own again. Evidence goes with the line
/// that it was last of, and with those it was of before that are no more. What somebody is to be
/// found by is what their rows said last: who had the same address by mistake, and was corrected,
/// is somebody else.
final class Traces {

    private final boolean everywhere;
    private final Mergers mergers = new Mergers();
    private final Set<String> lines;
    private final Set<String> parties;
    private final Set<String> emails = new HashSet<>();
    private final Map<String, Said> lastOfLines = new HashMap<>();
    private final Map<String, Said> lastOfParties = new HashMap<>();
    private final Map<String, Set<String>> evidence = new HashMap<>();
    private final Map<String, String> lastOfEvidence = new HashMap<>();
    private final Map<String, Set<String>> swallowed = new HashMap<>();
    private final Map<String, Set<String>> became = new HashMap<>();

    /// Lines that are linked to another party only because theirs became one with it.
    private final Set<String> moved = new HashSet<>();

    /// What a row said last of whom it is about.
    private record Said(String email, String party) {}

    /// Looks through the whole journal.
    Traces(Database database, Persona persona) {
        this.everywhere = persona.everywhere();
        this.lines = new HashSet<>(persona.lines());
        this.parties = new HashSet<>(persona.parties());
        Journal journal = new Journal(database);
        for (Change change : journal.changes()) {
            journal.images(
                    change.sequence(),
                    (before, after) -> {
                        note(before);
                        note(after);
                        mergers.note(change, before, after);
                    });
        }
        for (Merger merger : mergers.lasting()) {
            swallowed.computeIfAbsent(merger.into(), _ -> new HashSet<>()).add(merger.from());
            became.computeIfAbsent(merger.from(), _ -> new HashSet<>()).add(merger.into());
        }
        if (!evidence.isEmpty()) {
            part(Set.copyOf(database.list("select id from signatory", row -> row.text("id"))));
        }
        follow();
    }

    /// Leaves evidence out that was somebody's who is of their own again.
    private void part(Set<String> there) {
        evidence.forEach((id, all) -> {
            String last = lastOfEvidence.getOrDefault(id, "");
            all.removeIf(it -> !it.equals(last) && there.contains(it));
        });
    }

    private void note(Images images) {
        for (int i = 0; i < images.size(); i++) {
            switch (images.relation(i)) {
                case SIGNATORY -> lastOfLines.put(images.word(i, "id"), said(images, i));
                case PARTY -> lastOfParties.put(images.word(i, "id"), said(images, i));
                case EVIDENCE -> {
                    String id = images.word(i, "id");
                    String line = images.word(i, "signatory_id");
                    evidence.computeIfAbsent(id, _ -> new HashSet<>()).add(line);
                    lastOfEvidence.put(id, line);
                }
                case LETTER, LETTERHEAD, LOGO, RECIPIENT, ALIAS, KINSHIP, VERDICT -> {}
                case SOURCE, MERGER -> {}
                case null -> {}
            }
        }
    }

    /// Goes from rows to rows until no more are found.
    private void follow() {
        int before;
        do {
            before = lines.size() + parties.size() + emails.size();
            for (String line : List.copyOf(lines)) {
                lines.addAll(swallowed.getOrDefault(line, Set.of()));
            }
            for (String party : List.copyOf(parties)) {
                parties.addAll(swallowed.getOrDefault(party, Set.of()));
            }
            if (everywhere) {
                spread();
            }
        } while (lines.size() + parties.size() + emails.size() > before);
    }

    private void spread() {
        for (String line : lines) {
            Said said = lastOfLines.getOrDefault(line, new Said("", ""));
            emails.add(said.email());
            if (!moved.contains(line)) {
                parties.add(said.party());
            }
        }
        parties.forEach(it -> emails.add(lastOfParties.getOrDefault(it, new Said("", "")).email()));
        emails.remove("");
        parties.remove("");
        parties.forEach(this::link);
        lastOfLines.forEach((line, said) -> {
            if (parties.contains(said.party()) || emails.contains(said.email())) {
                lines.add(line);
            }
        });
        lastOfParties.forEach((party, said) -> {
            if (emails.contains(said.email())) {
                parties.add(party);
            }
        });
    }

    /// Adds the lines that were a party's when it became one with another, and are that one's.
    private void link(String party) {
        Set<String> later = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(party));
        while (!open.isEmpty()) {
            for (String next : became.getOrDefault(open.pop(), Set.of())) {
                if (later.add(next)) {
                    open.push(next);
                }
            }
        }
        for (String line : mergers.linkedTo(party)) {
            if (later.contains(lastOfLines.getOrDefault(line, new Said("", "")).party())) {
                if (lines.add(line)) {
                    moved.add(line);
                }
            }
        }
    }

    /// Whether a row, as it stood at one time, is about them.
    ///
    /// @param words by which they are called
    boolean isAbout(RowImage image, Words words) {
        return switch (image.relation()) {
            case SIGNATORY -> lines.contains(image.id());
            case PARTY -> parties.contains(image.id());
            case EVIDENCE ->
                    lines.contains(word(image, "line_id"))
                            || evidence.getOrDefault(image.id(), Set.of()).stream()
                                    .anyMatch(lines::contains);
            case ALIAS ->
                    parties.contains(word(image, "party_id"))
                            || (everywhere && words.isName(word(image, "name")));
            case KINSHIP ->
                    parties.contains(word(image, "from_id"))
                            || parties.contains(word(image, "to_id"));
            case VERDICT ->
                    words.isInKey(word(image, "one")) || words.isInKey(word(image, "other"));
            case MERGER -> {
                Merger merger = Merger.read(image);
                Set<String> ids = merger.kind() == Relation.PARTY ? parties : lines;
                yield ids.contains(merger.from()) || ids.contains(merger.into());
            }
            case LETTER, LETTERHEAD, LOGO, RECIPIENT, SOURCE -> false;
        };
    }

    /// Their lines, now or once.
    Set<String> lines() {
        return lines;
    }

    /// Their lines and parties.
    Set<String> ids() {
        Set<String> ids = new HashSet<>(lines);
        ids.addAll(parties);
        return ids;
    }

    /// Who became one with whom.
    Mergers mergers() {
        return mergers;
    }

    private static Said said(Images images, int index) {
        return new Said(
                images.word(index, "email").strip().toLowerCase(Locale.ROOT),
                images.word(index, "party_id"));
    }

    static String word(RowImage image, String column) {
        return Objects.toString(image.values().get(column), "");
    }
}
