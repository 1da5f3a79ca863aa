package org.undersigned.workflow.desk;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Alias;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.store.Contents;
import org.undersigned.store.Label;
import org.undersigned.store.Persona;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;
import org.undersigned.workflow.intake.Aliases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What one can do to the directory. Every command is one step to undo: so two that became one are
/// two again.
public final class DirectoryCommands {

    private final Workspace workspace;
    private final Lines<Party> parties;
    private final Lines<SignOn> lines;

    DirectoryCommands(Workspace workspace) {
        this.workspace = workspace;
        this.parties =
                new Lines<>(
                        workspace, (contents, id) -> contents.parties().withId(id), Party::name);
        this.lines =
                new Lines<>(
                        workspace,
                        (contents, id) -> contents.signatories().withId(id),
                        (contents, ids) -> contents.signatories().withIds(ids),
                        it -> it.signatory().listedName());
    }

    /// Everyone in it, by name.
    public Outcome<List<Entry<Party>>> all() {
        return workspace.read(contents -> Entry.all(contents.parties().all()));
    }

    /// How everyone in it belongs together.
    public Outcome<List<Kinship>> kinships() {
        return workspace.read(contents -> contents.kinships().all());
    }

    /// One with everything that is known of it; nothing if there is no such party.
    public Outcome<Optional<PartySheet>> sheet(String id) {
        return workspace.read(
                contents -> contents.parties().withId(id).map(it -> sheet(contents, it)));
    }

    /// Who a line of a list is, with everything that is known of them; nothing if it is nobody.
    public Outcome<Optional<PartySheet>> sheetOf(String line) {
        return workspace.read(contents ->
                contents.parties()
                        .withId(contents.signatories().partyOf(line))
                        .map(it -> sheet(contents, it)));
    }

    /// Which lines of a letter's list are which parties.
    public Outcome<Map<String, String>> linked(String letter) {
        return workspace.read(contents -> contents.signatories().parties(letter));
    }

    /// Adds one.
    public Outcome<Entry<Party>> add(Party party) {
        return workspace.change(
                Label.of("step.directory.add", party.name()),
                contents -> new Outcome.Done<>(Entry.of(contents.parties().add(party)), List.of()));
    }

    /// Adds some.
    public Outcome<List<Entry<Party>>> addAll(List<Party> fresh) {
        return workspace.change(
                Label.of("step.directory.add.many", String.valueOf(fresh.size())),
                contents ->
                        new Outcome.Done<>(
                                fresh.stream()
                                        .map(it -> Entry.of(contents.parties().add(it)))
                                        .toList(),
                                List.of()));
    }

    /// Corrects some, each as it stands now. They are still found by the names they had.
    public Outcome<List<Entry<Party>>> correct(
            List<Entry<Party>> seen, UnaryOperator<Party> correction) {
        return parties.each(
                "step.directory.correct",
                seen,
                (contents, it) ->
                        contents.parties()
                                .replace(it, correction.apply(it.value()))
                                .map(Entry::of));
    }

    /// Takes some out of it; lines of lists stay.
    public Outcome<List<String>> remove(List<Entry<Party>> seen) {
        return parties.each(
                "step.directory.remove",
                seen,
                (contents, it) -> contents.parties().remove(it).map(_ -> it.id()));
    }

    /// Makes one of two, with the names, the kin and the lines of both.
    public Outcome<Entry<Party>> merge(Entry<Party> kept, Entry<Party> other) {
        return parties.both(
                "step.directory.merge",
                kept,
                other,
                (contents, one, two) -> contents.parties().merge(one, two).map(Entry::of));
    }

    /// Remembers that two are related or have nothing to do with each other: they are not asked
    /// about again.
    ///
    /// @param kind how the first belongs to the other, if that was said
    public Outcome<Verdict> decide(
            Entry<Party> from, Entry<Party> to, Verdict verdict, Kinship.@Nullable Kind kind) {
        return parties.both(
                kind == null ? "step.directory.decide" : "step.directory.relate",
                from,
                to,
                (contents, one, two) -> {
                    contents.verdicts().decide(Pair.of(one.value(), two.value()), verdict);
                    if (kind != null) {
                        contents.kinships().relate(new Kinship(one.id(), kind, two.id()));
                    }
                    return new Outcome.Done<>(verdict, List.of());
                });
    }

    /// What people said about those in it that their names alone do not tell.
    public Outcome<Lore> lore() {
        return workspace.read(Lore::ofDirectory);
    }

    /// On how many letters' lists they are, by the ids of the parties; whoever is on none is left
    /// out.
    public Outcome<Map<String, Integer>> letters() {
        return workspace.read(contents -> contents.signatories().letters());
    }

    /// Gives one another name by which it is found.
    public Outcome<Entry<Party>> name(Entry<Party> seen, String name) {
        return parties.each(
                        "step.directory.name",
                        List.of(seen),
                        (contents, it) -> {
                            contents.parties()
                                    .learn(it.id(), new Alias(name, Alias.Origin.DECISION));
                            return new Outcome.Done<>(Entry.of(it), List.of());
                        })
                .map(List::getFirst);
    }

    /// Lets one no longer be found by a name.
    public Outcome<Entry<Party>> unname(Entry<Party> seen, Alias alias) {
        return parties.each(
                        "step.directory.unname",
                        List.of(seen),
                        (contents, it) -> {
                            contents.parties().forget(it.id(), alias);
                            return new Outcome.Done<>(Entry.of(it), List.of());
                        })
                .map(List::getFirst);
    }

    /// Puts some at the end of a letter's list; nobody has signed yet.
    public Outcome<List<Entry<SignOn>>> ask(String letter, List<Entry<Party>> seen) {
        return parties.each(
                "step.directory.ask",
                seen,
                (contents, it) ->
                        contents.signatories()
                                .add(letter, Naming.signOn(it.value()))
                                .then(line -> contents.signatories().link(line, it.id()))
                                .map(Entry::of));
    }

    /// Says how two belong together.
    public Outcome<Kinship> relate(Entry<Party> from, Kinship.Kind kind, Entry<Party> to) {
        return parties.both(
                "step.directory.relate",
                from,
                to,
                (contents, one, two) -> {
                    Kinship kinship = new Kinship(one.id(), kind, two.id());
                    contents.kinships().relate(kinship);
                    return new Outcome.Done<>(kinship, List.of());
                });
    }

    /// Says that two do not belong together.
    public Outcome<Boolean> sever(Entry<Party> one, Entry<Party> other) {
        return parties.both(
                "step.directory.sever",
                one,
                other,
                (contents, first, second) -> {
                    contents.kinships().sever(first.id(), second.id());
                    return new Outcome.Done<>(true, List.of());
                });
    }

    /// Says that lines of lists are a party, which is found by their names from now on.
    public Outcome<List<Entry<SignOn>>> link(List<Entry<SignOn>> seen, Entry<Party> party) {
        return lines.each(
                "step.directory.link",
                seen,
                (contents, line) -> {
                    Aliases.learn(contents, party.id(), line.value());
                    return contents.signatories().link(line, party.id()).map(Entry::of);
                });
    }

    /// Says that lines are nobody in the directory.
    public Outcome<List<Entry<SignOn>>> unlink(List<Entry<SignOn>> seen) {
        return lines.each(
                "step.directory.unlink",
                seen,
                (contents, line) -> contents.signatories().link(line, "").map(Entry::of));
    }

    /// Takes lines into the directory: whoever is found in it is linked, the others are added.
    public Outcome<List<Entry<SignOn>>> enroll(List<Entry<SignOn>> seen) {
        return lines.each(
                "step.directory.enroll",
                seen,
                (contents, line) -> {
                    if (!contents.signatories().partyOf(line.id()).isEmpty()) {
                        return new Outcome.Done<>(Entry.of(line), List.of());
                    }
                    String found = contents.parties().find(line.value());
                    String party =
                            found.isEmpty()
                                    ? contents.parties().add(Naming.party(line.value())).id()
                                    : found;
                    return contents.signatories().link(line, party).map(Entry::of);
                });
    }

    /// Erases one for good, with all their lines, which cannot be undone; {@link Workspace#erase}.
    ///
    /// @return how many lines they had, now or once
    public Outcome<Integer> erase(String party) {
        return workspace.erase(Persona.party(party));
    }

    private static PartySheet sheet(Contents contents, Stored<Party> party) {
        return new PartySheet(
                Entry.of(party),
                contents.parties().picture(party.id()),
                contents.parties().aliases(party.id()),
                contents.kinships().of(party.id()),
                PartySheet.signed(contents, party.id()));
    }
}
