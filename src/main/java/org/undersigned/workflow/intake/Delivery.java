package org.undersigned.workflow.intake;

import org.undersigned.letter.Front;
import org.undersigned.letter.text.BareText;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.store.Addition;
import org.undersigned.store.Contents;
import org.undersigned.store.LetterText;
import org.undersigned.store.Stored;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts what was brought where it belongs, within one step.
///
/// A text makes its letter or revises it: its addressees and its letterhead become rows, the rest
/// stays text; a text that names no addressees, or has no letterhead, leaves those that are there.
/// Of lists only who is new is added, and pictures of those who had none.
final class Delivery {

    private final Place place;
    private final Contents contents;
    private final Map<String, String> made = new HashMap<>();
    private final Unifying unifying;

    /// Whether it matters which rows became which lines.
    private boolean watching;

    /// @param place where the workspace's problems stand
    Delivery(Place place, Contents contents) {
        this.place = place;
        this.contents = contents;
        this.unifying = new Unifying(contents);
    }

    /// The texts come first, in whatever order things were brought.
    Outcome<Receipt> of(Plan plan) {
        Outcome<String> letter = Outcome.failed(changed());
        watching =
                plan.parts().stream()
                        .anyMatch(it ->
                                it.effect() instanceof Effect.Signers signers
                                        && !signers.alike().isEmpty());
        for (Part part : plan.parts()) {
            if (part.item() instanceof Item.Text(var brought, var target)) {
                letter = text(brought, target);
                if (letter instanceof Outcome.Failed<String>(var problems)) {
                    return new Outcome.Failed<>(problems);
                }
            }
        }
        for (Part part : plan.parts()) {
            if (part.item() instanceof Item.Rows rows) {
                letter = letter(rows.target()).then(id -> list(part.effect(), id, rows.brought()));
                Habit.keep(rows, part.columns(), contents);
                if (letter instanceof Outcome.Failed<String>(var problems)) {
                    return new Outcome.Failed<>(problems);
                }
            }
        }
        return plan.parts().isEmpty()
                ? Outcome.failed(changed())
                : letter(plan.parts().getFirst().item().target())
                        .map(id ->
                                new Receipt(
                                        id,
                                        plan.added(),
                                        plan.unified(),
                                        plan.pictured(),
                                        plan.texts()));
    }

    private Outcome<String> list(Effect effect, String id, Brought.Rows rows) {
        boolean asSaid =
                switch (effect) {
                    case Effect.Signers signers -> signers(signers, id, rows);
                    case Effect.Addressees(var all, var fresh) ->
                            contents.recipients().addNew(id, all).added() == fresh.size();
                    case Effect.Wording _, Effect.Nothing _ -> false;
                };
        return asSaid ? new Outcome.Done<>(id, List.of()) : Outcome.failed(changed());
    }

    /// Whether that comes of it which the plan says. Pictures are brought as they were looked at,
    /// or not at all.
    private boolean signers(Effect.Signers signers, String id, Brought.Rows rows) {
        for (String name : signers.kept()) {
            String hash = signers.pictures().getOrDefault(name, "");
            Optional<byte[]> bytes = rows.pictures().fetch(name, hash);
            if (bytes.isEmpty()) {
                return false;
            }
            contents.pictures().add(bytes.get());
        }
        List<SignOn> taken = signers.taken();
        Arrivals arrivals = new Arrivals(contents, id, watching || !rows.exhibits().isEmpty());
        SignOnList list = new SignOnList(rows.name(), signers.offered());
        Addition addition = contents.signatories().addNew(id, list, signers.pictures());
        if (addition.added() != taken.size() || addition.pictured() != signers.gaining().size()) {
            return false;
        }
        List<String> added = arrivals.added();
        if (watching) {
            unifying.note(Newcomer.all(rows.table().file(), taken), added);
        }
        return new Proof(contents, rows.exhibits()).keep(taken, added)
                && unifying.unify(signers, id);
    }

    private Outcome<String> text(Brought.Text brought, Target target) {
        String text = BareText.of(brought.text(), brought.read().letter());
        Outcome<String> letter = letter(target, text).then(id -> revise(id, target.name(), text));
        letter.value().ifPresent(id -> surround(id, brought));
        return letter;
    }

    private Outcome<String> revise(String id, String name, String text) {
        Outcome<Stored<LetterText>> letter =
                contents.letters()
                        .withId(id)
                        .map(it -> (Outcome<Stored<LetterText>>) new Outcome.Done<>(it, List.of()))
                        .orElseGet(() -> Outcome.failed(changed()));
        return letter.then(it ->
                        it.value().text().equals(text)
                                ? new Outcome.Done<>(it, List.of())
                                : contents.letters().replaceText(it, text))
                .then(it ->
                        it.value().name().equals(name)
                                ? new Outcome.Done<>(it, List.of())
                                : contents.letters().rename(it, name))
                .map(Stored::id);
    }

    private void surround(String id, Brought.Text brought) {
        Front front = brought.read().letter().front();
        if (!front.to().isEmpty()) {
            contents.recipients().setJoint(id, front.to());
        }
        if (front.letterhead() != null) {
            Map<String, String> pictures = new HashMap<>();
            brought.logos().forEach((file, it) -> pictures.put(file, contents.pictures().add(it)));
            contents.letterheads().set(id, front.letterhead(), pictures);
        }
    }

    private Outcome<String> letter(Target target) {
        return letter(target, IntakeReader.blank(target.name()));
    }

    /// What the letter is known by; a new one is made with this text, once.
    private Outcome<String> letter(Target target, String text) {
        return switch (target) {
            case Target.There(String id, var _) -> new Outcome.Done<>(id, List.of());
            case Target.New(String name) -> {
                if (made.containsKey(name)) {
                    yield new Outcome.Done<>(made.get(name), List.of());
                }
                Outcome<String> added =
                        contents.letters().add(new LetterText(name, text)).map(Stored::id);
                added.value().ifPresent(id -> made.put(name, id));
                yield added;
            }
        };
    }

    private Problem changed() {
        return Problem.error(place, "store.changedMeanwhile");
    }
}
