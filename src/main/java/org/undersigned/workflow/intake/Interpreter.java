package org.undersigned.workflow.intake;

import org.undersigned.letter.intake.Recipients;
import org.undersigned.letter.intake.RecipientsIntake;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.intake.PrintedDoubts;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Columns;
import org.undersigned.table.Mapping;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Rule;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes of rows who they are, without a look at who is there already.
public final class Interpreter {

    /// What a rule says by what it does.
    private static final Map<String, String> SAID =
            Map.of(
                    Rule.PLACEHOLDERS.word(), "roster.placeholder",
                    Rule.MOJIBAKE.word(), "table.garbled");

    private final RecipientsIntake recipients = new RecipientsIntake();

    /// Whose columns are looked at, whatever rules they are cleaned by later.
    private final RosterIntake signing = new RosterIntake();

    /// Which list rows seem to belong to.
    ///
    /// @param mapping what is said about columns of recipients
    public ImportKind looksLike(Brought.Rows rows, Mapping mapping) {
        return leaning(rows, mapping).kind();
    }

    private Leaning leaning(Brought.Rows rows, Mapping mapping) {
        return Leaning.of(rows.table(), mapping, recipients, signing);
    }

    /// What to say where rows might belong to either list.
    ///
    /// @param mapping what is said about columns of recipients
    public Optional<Problem> doubt(Brought.Rows rows, Mapping mapping) {
        Leaning leaning = leaning(rows, mapping);
        String key =
                switch (leaning.kind()) {
                    case RECIPIENTS -> "workflow.takenForRecipients";
                    case LETTER, ROSTER -> "workflow.takenForSigners";
                };
        return Optional.of(rows.table().file())
                .filter(_ -> leaning.isDoubtful())
                .map(it -> Problem.warning(Place.file(it), key, leaning.telling()));
    }

    /// Which list rows seem to belong to.
    public ImportKind looksLike(Brought.Rows rows) {
        return looksLike(rows, Mapping.NONE);
    }

    Part part(Item item) {
        return switch (item) {
            case Item.Text(var text, var _) ->
                    new Part(
                            item,
                            new Effect.Wording(true),
                            List.of(),
                            List.of(),
                            List.of(),
                            text.problems());
            case Item.Rows rows ->
                    switch (rows.kind()) {
                        case LETTER -> throw new IllegalArgumentException("rows are no letter");
                        case ROSTER -> signers(rows);
                        case RECIPIENTS -> addressees(rows);
                    };
        };
    }

    private Part signers(Item.Rows item) {
        Table table = item.brought().table();
        RosterIntake rosters = new RosterIntake(item.rules());
        Outcome<Sifted<SignOnList>> outcome = rosters.sift(table, item.mapping());
        List<Problem> lacking = new ArrayList<>();
        Part part =
                part(
                        item,
                        rosters.columns(table, item.mapping()),
                        outcome,
                        it ->
                                signers(
                                        table.file(),
                                        Illustrated.of(it, item.brought().pictures()),
                                        lacking));
        lacking.addAll(0, untold(part));
        return part.with(part.effect(), lacking);
    }

    /// What is not said already by what is cleaned.
    private static List<Problem> untold(Part part) {
        Set<String> told =
                part.cleanings().stream()
                        .map(it -> SAID.getOrDefault(it.rule(), ""))
                        .collect(Collectors.toSet());
        return part.problems().stream().filter(it -> !told.contains(it.key())).toList();
    }

    private static Effect signers(String file, Illustrated list, List<Problem> problems) {
        problems.addAll(list.problems());
        problems.addAll(
                PrintedDoubts.of(
                        new SignOnList(file, list.signatories()).roster(), PrintedDoubts.ALL));
        List<SignOn> all = list.signatories();
        return Effect.Signers.of(all, list.pictures());
    }

    private Part addressees(Item.Rows item) {
        Table table = item.brought().table();
        Outcome<Sifted<Recipients>> outcome = recipients.sift(table, item.mapping());
        return part(
                item,
                recipients.columns(table, item.mapping()),
                outcome,
                it -> new Effect.Addressees(it.addressed(), it.addressed()));
    }

    private static <T> Part part(
            Item.Rows item,
            Outcome<Columns> columns,
            Outcome<Sifted<T>> outcome,
            Function<T, Effect> effect) {
        Brought.Rows brought = item.brought();
        List<Problem> unfit = new ArrayList<>(brought.unfit());
        outcome.value().ifPresent(it -> unfit.addAll(it.unfit()));
        unfit.sort(Comparator.comparing(Problem::place));
        List<Problem> problems = new ArrayList<>(brought.problems());
        problems.addAll(outcome.problems());
        if (!item.leavingOut()) {
            problems.addAll(RowProblems.together(unfit));
        }
        Optional<Sifted<T>> sifted = outcome.value().filter(_ -> !Problem.anyError(problems));
        return new Part(
                item,
                sifted.map(it -> effect.apply(it.rest())).orElseGet(Effect.Nothing::new),
                columns.value()
                        .map(it -> Column.all(brought.table(), it, item.mapping(), item.recalled()))
                        .orElse(List.of()),
                unfit,
                outcome.value().map(it -> Cleaned.together(it.cleanings())).orElse(List.of()),
                problems);
    }
}
