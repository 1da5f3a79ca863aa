package org.undersigned.workflow.desk;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.store.Label;
import org.undersigned.store.Persona;
import org.undersigned.store.Workspace;
import org.undersigned.workflow.intake.Aliases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// What one can do to lists of those who sign. Every command is one step to undo, however many
/// lines it touches.
public final class RosterCommands {

    private final Workspace workspace;
    private final Lines<SignOn> lines;

    RosterCommands(Workspace workspace) {
        this.workspace = workspace;
        this.lines =
                new Lines<>(
                        workspace,
                        (contents, id) -> contents.signatories().withId(id),
                        (contents, ids) -> contents.signatories().withIds(ids),
                        it -> it.signatory().listedName());
    }

    /// Puts somebody at the end of a letter's list.
    public Outcome<Entry<SignOn>> add(String letter, SignOn signOn) {
        return workspace.change(
                Label.of("step.roster.add", signOn.signatory().listedName()),
                contents -> contents.signatories().add(letter, signOn).map(Entry::of));
    }

    /// Corrects lines, each as it stands now.
    ///
    /// @return the lines as they are then
    public Outcome<List<Entry<SignOn>>> correct(
            List<Entry<SignOn>> seen, UnaryOperator<SignOn> correction) {
        return lines.each(
                "step.roster.correct",
                seen,
                (contents, line) ->
                        contents.signatories()
                                .replace(line, correction.apply(line.value()))
                                .map(Entry::of));
    }

    /// Corrects lines, each as it stands now, and puts others at the end of a letter's list.
    ///
    /// @param correction what becomes of the line with a number, from 0
    public Outcome<Filled> fill(
            String letter,
            List<Entry<SignOn>> seen,
            BiFunction<Integer, SignOn, SignOn> correction,
            List<SignOn> fresh) {
        return workspace.change(
                Label.of("step.roster.fill.many", String.valueOf(seen.size() + fresh.size())),
                contents -> {
                    AtomicInteger number = new AtomicInteger();
                    Outcome<List<Entry<SignOn>>> corrected =
                            lines.all(
                                    contents,
                                    seen,
                                    (there, line) ->
                                            there.signatories()
                                                    .replace(
                                                            line,
                                                            correction.apply(
                                                                    number.getAndIncrement(),
                                                                    line.value()))
                                                    .map(Entry::of));
                    List<Entry<SignOn>> added = new ArrayList<>();
                    if (corrected.value().isPresent()) {
                        for (SignOn one : fresh) {
                            contents.signatories()
                                    .add(letter, one)
                                    .value()
                                    .map(Entry::of)
                                    .ifPresent(added::add);
                        }
                    }
                    return corrected.map(it -> new Filled(it, added));
                });
    }

    /// What came of it.
    ///
    /// @param corrected the lines that were there
    /// @param added those that are new
    public record Filled(List<Entry<SignOn>> corrected, List<Entry<SignOn>> added) {

        public Filled {
            corrected = List.copyOf(corrected);
            added = List.copyOf(added);
        }
    }

    /// Makes one line of two of a letter's list, and remembers that they are the same. The line
    /// that is kept takes what it lacks; the other becomes evidence for it.
    public Outcome<Entry<SignOn>> merge(Entry<SignOn> kept, Entry<SignOn> other) {
        return lines.both(
                "step.roster.merge",
                kept,
                other,
                (contents, one, two) -> {
                    contents.verdicts().decide(Pair.of(one.value(), two.value()), Verdict.SAME);
                    Aliases.learn(contents, one, two);
                    return contents.signatories().merge(one, two).map(Entry::of);
                });
    }

    /// Remembers that two are related, and in the directory how, if both are in it.
    public Outcome<Verdict> relate(
            Entry<SignOn> one, Entry<SignOn> other, Kinship.@Nullable Kind kind) {
        return lines.both(
                "step.roster.relate",
                one,
                other,
                (contents, first, second) -> {
                    contents.verdicts()
                            .decide(Pair.of(first.value(), second.value()), Verdict.RELATED);
                    String from = contents.signatories().partyOf(first.id());
                    String to = contents.signatories().partyOf(second.id());
                    if (kind != null && !from.isEmpty() && !to.isEmpty()) {
                        contents.kinships().relate(new Kinship(from, kind, to));
                    }
                    return new Outcome.Done<>(Verdict.RELATED, List.of());
                });
    }

    /// Remembers that two are related or have nothing to do with each other: they are not asked
    /// about again.
    public Outcome<Verdict> decide(Entry<SignOn> one, Entry<SignOn> other, Verdict verdict) {
        return lines.both(
                "step.roster.decide",
                one,
                other,
                (contents, first, second) -> {
                    contents.verdicts().decide(Pair.of(first.value(), second.value()), verdict);
                    return new Outcome.Done<>(verdict, List.of());
                });
    }

    /// Everything that was decided about pairs so far.
    public Outcome<Map<Pair, Verdict>> verdicts() {
        return workspace.read(contents -> contents.verdicts().all());
    }

    /// What people said about a letter's list that its names alone do not tell.
    public Outcome<Lore> lore(String letter) {
        return workspace.read(contents -> Lore.ofList(contents, letter));
    }

    /// Gives lines another picture of this kind.
    ///
    /// @param picture null for none
    public Outcome<Depicted> depict(
            List<Entry<SignOn>> seen, Emblems.Kind kind, @Nullable PictureFile picture) {
        Map<String, String> emblems = new HashMap<>();
        return lines.each(
                        picture == null ? "step.roster.bare" : "step.roster.depict",
                        seen,
                        (contents, line) -> {
                            String name = picture == null ? "" : picture.name();
                            String hash =
                                    picture == null ? "" : contents.pictures().add(picture.bytes());
                            return contents.signatories()
                                    .depict(line, kind, name, hash)
                                    .map(it -> {
                                        String called = it.value().signatory().emblems().of(kind);
                                        if (!called.isEmpty()) {
                                            emblems.put(called, hash);
                                        }
                                        return Entry.of(it);
                                    });
                        })
                .map(it -> new Depicted(it, emblems));
    }

    /// Lines that got pictures.
    ///
    /// @param emblems the hashes of these, by the names under which their list calls them
    public record Depicted(List<Entry<SignOn>> lines, Map<String, String> emblems) {

        public Depicted {
            lines = List.copyOf(lines);
            emblems = Map.copyOf(emblems);
        }
    }

    /// Erases somebody for good, which cannot be undone; {@link Workspace#erase}.
    ///
    /// @param line their line
    /// @param everywhere whether all lines go that are the same party of the directory or have the
    ///   same e-mail address, on whatever letter, and the party, too; else this line goes alone
    /// @return how many lines they had, now or once
    public Outcome<Integer> erase(String line, boolean everywhere) {
        return workspace.erase(everywhere ? Persona.everywhere(line) : Persona.line(line));
    }

    /// Takes lines off their list.
    ///
    /// @return what they were known by
    public Outcome<List<String>> remove(List<Entry<SignOn>> seen) {
        return lines.each(
                "step.roster.remove",
                seen,
                (contents, line) -> contents.signatories().remove(line).map(_ -> line.id()));
    }
}
