package org.undersigned.store;

import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.FileName;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.EvidenceKind;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Alias;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;
import org.undersigned.roster.directory.Verdict;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Whatever can be done to a workspace, at random. No word is used twice, and who said which is
/// known.
final class Doings {

    private final Random random;
    private final Map<String, Set<String>> words = new HashMap<>();
    private int number;

    Doings(Random random) {
        this.random = random;
    }

    /// The words that were ever said of a line.
    Set<String> words(String line) {
        return words.getOrDefault(line, Set.of());
    }

    /// Does one thing.
    Outcome<Boolean> next(Contents contents) {
        List<Stored<LetterText>> letters = contents.letters().all();
        if (letters.size() < 2) {
            return contents.letters().add(new LetterText(word(), word())).map(_ -> true);
        }
        Stored<LetterText> letter = one(letters);
        List<Stored<SignOn>> lines = contents.signatories().of(letter.id());
        List<Stored<Party>> parties = contents.parties().all();
        if (lines.size() < 4) {
            return done(() -> bring(contents, letter.id()));
        }
        if (parties.size() < 4) {
            return done(() -> contents.parties().add(party()));
        }
        return switch (random.nextInt(4)) {
            case 0 -> letters(contents, letter, letters);
            case 1 -> directory(contents, lines, parties);
            case 2 -> evidence(contents, lines);
            default -> list(contents, letter.id(), lines);
        };
    }

    private Outcome<Boolean> letters(
            Contents contents, Stored<LetterText> letter, List<Stored<LetterText>> letters) {
        RecipientTable recipients = contents.recipients();
        List<Stored<Addressed>> personal = recipients.personal(letter.id());
        return switch (random.nextInt(14)) {
            case 0 -> contents.letters().rename(letter, word()).map(_ -> true);
            case 2 -> contents.letters().finish(letter, !letter.value().isFinal()).map(_ -> true);
            case 3 -> contents.remove(letter).map(_ -> true);
            case 4 -> done(() -> contents.copySurroundings(one(letters).id(), letter.id()));
            case 5 -> done(() -> recipients.setJoint(letter.id(), List.of(recipient())));
            case 6 -> done(() -> recipients.addNew(letter.id(), List.of(copy(), copy())));
            case 7 ->
                    personal.isEmpty()
                            ? recipients.add(letter.id(), copy()).map(_ -> true)
                            : recipients.replace(one(personal), copy()).map(_ -> true);
            case 8 -> done(() -> personal.stream().limit(1).forEach(recipients::remove));
            case 1 ->
                    done(() -> {
                        String file = word();
                        contents.letterheads()
                                .set(
                                        letter.id(),
                                        new Letterhead(
                                                word(),
                                                List.of(word()),
                                                word(),
                                                List.of(new Letterhead.Logo(file, word()))),
                                        Map.of(file, contents.pictures().add(bytes())));
                    });
            default -> contents.letters().replaceText(letter, word()).map(_ -> true);
        };
    }

    private Outcome<Boolean> list(Contents contents, String letter, List<Stored<SignOn>> lines) {
        SignatoryTable table = contents.signatories();
        Stored<SignOn> line = one(lines);
        return switch (random.nextInt(8)) {
            case 0 -> done(() -> bring(contents, letter));
            case 1 -> {
                SignOn corrected = corrected(line.value());
                say(line.id(), corrected);
                yield table.replace(line, corrected).map(_ -> true);
            }
            case 2 ->
                    done(() -> {
                        for (Stored<SignOn> each : lines) {
                            SignOn corrected = corrected(each.value());
                            say(each.id(), corrected);
                            table.replace(each, corrected);
                        }
                    });
            case 3 -> table.remove(line).map(_ -> true);
            case 4 -> done(() -> lines.subList(0, lines.size() / 2).forEach(table::remove));
            case 5 ->
                    table.depict(
                                    line,
                                    random.nextBoolean()
                                            ? Emblems.Kind.LOGO
                                            : Emblems.Kind.SIGNATURE,
                                    word(),
                                    contents.pictures().add(bytes()))
                            .map(_ -> true);
            case 6 -> {
                List<Union> unions = new ArrayList<>();
                for (int i = 0; i + 1 < lines.size(); i++) {
                    unions.add(new Union(lines.get(i + 1).id(), lines.get(i).id()));
                }
                table.merge(unions.subList(0, random.nextInt(unions.size()) / 2 + 1));
                yield Outcome.of(true, List.of());
            }
            default -> {
                Stored<SignOn> other = one(lines);
                contents.verdicts()
                        .decide(
                                Pair.of(line.value(), other.value()),
                                one(List.of(Verdict.values())));
                if (!line.id().equals(other.id())) {
                    table.merge(line, other);
                }
                yield Outcome.of(true, List.of());
            }
        };
    }

    private Outcome<Boolean> directory(
            Contents contents, List<Stored<SignOn>> lines, List<Stored<Party>> parties) {
        PartyTable table = contents.parties();
        Stored<Party> one = one(parties);
        Stored<Party> other =
                parties.get(0).id().equals(one.id()) ? parties.get(1) : parties.get(0);
        return switch (random.nextInt(9)) {
            case 0 -> table.replace(one, party()).map(_ -> true);
            case 1 -> table.merge(one, other).map(_ -> true);
            case 2 -> table.remove(one).map(_ -> true);
            case 3 -> done(() -> table.learn(one.id(), new Alias(word(), Alias.Origin.DECISION)));
            case 4 -> done(() -> table.forget(one.id(), one(table.aliases(one.id()))));
            case 5 ->
                    done(() ->
                            contents.kinships()
                                    .relate(
                                            new Kinship(
                                                    one.id(),
                                                    one(List.of(Kinship.Kind.values())),
                                                    other.id())));
            case 6 -> done(() -> contents.kinships().sever(one.id(), other.id()));
            case 7 -> table.picture(one, word(), contents.pictures().add(bytes())).map(_ -> true);
            default ->
                    done(() ->
                            lines.forEach(it ->
                                    contents.signatories()
                                            .link(it, random.nextBoolean() ? one.id() : "")));
        };
    }

    private Outcome<Boolean> evidence(Contents contents, List<Stored<SignOn>> lines) {
        EvidenceTable table = contents.evidence();
        Stored<SignOn> line = one(lines);
        List<Stored<Evidence>> there = table.of(line.id());
        int choice = random.nextInt(4);
        if (there.isEmpty() || choice < 2) {
            return done(() -> {
                byte[] content = bytes();
                learn(line.id(), new String(content, StandardCharsets.UTF_8));
                table.add(line.id(), EvidenceKind.SCAN, word(), "", content);
            });
        }
        return choice == 2
                ? table.date(one(there), word()).map(_ -> true)
                : table.remove(one(there)).map(_ -> true);
    }

    private void bring(Contents contents, String letter) {
        List<SignOn> fresh = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            fresh.add(person());
        }
        String file = word();
        contents.signatories().of(letter).stream().limit(2).forEach(it -> fresh.add(it.value()));
        fresh.set(0, fresh.getFirst().with(new Emblems(file, "")));
        contents.signatories()
                .addNew(
                        letter,
                        new SignOnList(file, fresh),
                        Map.of(file, contents.pictures().add(bytes())));
        contents.sources()
                .remember(
                        random.nextBoolean() ? "one" : "other",
                        new Remembered(Map.of("name", word()), List.of()));
        contents.signatories().of(letter).forEach(it -> say(it.id(), it.value()));
    }

    /// What says nothing in most columns, so that there is something to take.
    private SignOn person() {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed(word(), some(), some(), "", "", some(), "", ""),
                        Capacity.INDIVIDUAL,
                        new Signatory.Standing(
                                one(List.of(Status.values())), random.nextInt(2), ""),
                        1),
                new Confidential(
                        some(),
                        some(),
                        some(),
                        "",
                        random.nextBoolean() ? Map.of("Remark", word()) : Map.of(word(), word())),
                Agreement.UNKNOWN);
    }

    private SignOn corrected(SignOn seen) {
        SignOn fresh = person();
        return random.nextBoolean()
                ? fresh.with(seen.signatory().emblems())
                : new SignOn(seen.signatory(), fresh.confidential(), seen.agreement());
    }

    private Party party() {
        return new Party(
                one(List.of(PartyKind.values())),
                word(),
                new Party.Profile(some(), some(), some(), "", "", "", ""),
                new Party.Reach(some(), some(), some()));
    }

    private Recipient recipient() {
        return new Recipient(word(), "", "", List.of(word()), "", Map.of("state", word()));
    }

    private Addressed copy() {
        return new Addressed(recipient(), FileName.of(word()), 1);
    }

    /// Takes note of what a line says that is not another's.
    private void say(String line, SignOn signOn) {
        learn(line, signOn.signatory().printed().name());
        learn(line, signOn.confidential().email());
        learn(line, signOn.confidential().phone());
        learn(line, signOn.confidential().note());
    }

    private void learn(String line, String word) {
        if (!word.isEmpty() && words.values().stream().noneMatch(it -> it.contains(word))) {
            words.computeIfAbsent(line, _ -> new HashSet<>()).add(word);
        }
    }

    private String some() {
        return random.nextBoolean() ? "" : word();
    }

    private String word() {
        return "wort%05dx".formatted(number++);
    }

    private byte[] bytes() {
        return word().getBytes(StandardCharsets.UTF_8);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Outcome<Boolean> done(Runnable doing) {
        doing.run();
        return Outcome.of(true, List.of());
    }
}
