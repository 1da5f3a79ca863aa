package org.undersigned.workflow.intake;

import org.undersigned.problem.Problem;
import org.undersigned.store.Label;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What an import will do.
///
/// @param parts what each thing that is brought will do
public record Plan(List<Part> parts) {

    public Plan {
        parts = List.copyOf(parts);
    }

    /// How many entries of lists are new.
    public int added() {
        return parts.stream().mapToInt(it -> it.effect().added()).sum();
    }

    /// Those of the new ones who resemble somebody.
    public List<Resemblance> alike() {
        return parts.stream()
                .flatMap(it ->
                        it.effect() instanceof Effect.Signers signers
                                ? signers.alike().stream()
                                : Stream.of())
                .toList();
    }

    /// The same with other fates for those who resemble somebody.
    ///
    /// @param fates by {@link Resemblance#key}
    public Plan with(Map<String, Fate> fates) {
        return new Plan(
                parts.stream()
                        .map(it ->
                                it.effect() instanceof Effect.Signers signers
                                        ? it.with(signers.with(fates), it.problems())
                                        : it)
                        .toList());
    }

    /// How many become evidence of who is there already.
    public int unified() {
        return parts.stream().mapToInt(it -> it.effect().unified()).sum();
    }

    /// How many entries of lists that are there already get pictures.
    public int pictured() {
        return parts.stream().mapToInt(it -> it.effect().pictured()).sum();
    }

    /// How many entries of lists are there already.
    public int known() {
        return parts.stream().mapToInt(it -> it.effect().known()).sum();
    }

    /// How many letters get a text they do not have.
    public int texts() {
        return (int) parts.stream().map(Part::effect).filter(Plan::isNewText).count();
    }

    /// Everything that was found.
    public List<Problem> problems() {
        return parts.stream().flatMap(it -> it.problems().stream()).toList();
    }

    /// Whether it can be done, and does something.
    public boolean isWorthDoing() {
        return !Problem.anyError(problems()) && added() + unified() + pictured() + texts() > 0;
    }

    /// What it is called in the history.
    Label label() {
        String letter =
                parts.stream()
                        .filter(it -> isNewText(it.effect()))
                        .findFirst()
                        .or(() -> parts.stream().findFirst())
                        .map(it -> it.item().target().name())
                        .orElse("");
        String number = String.valueOf(added());
        if (texts() == 0 && added() == 0 && unified() > 0) {
            return Label.of("step.import.unified", String.valueOf(unified()), letter);
        }
        if (texts() == 0 && added() == 0) {
            return Label.of("step.import.pictures", String.valueOf(pictured()), letter);
        }
        if (texts() == 0) {
            return Label.of("step.import", number, letter);
        }
        return added() == 0
                ? Label.of("step.import.letter", letter)
                : Label.of("step.import.letterAndList", letter, number);
    }

    private static boolean isNewText(Effect effect) {
        return effect instanceof Effect.Wording(boolean changes) && changes;
    }
}
