package org.undersigned.workflow;

import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.ListReader;
import org.undersigned.letter.intake.Recipients;
import org.undersigned.letter.intake.RecipientsIntake;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Mapping;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads rosters and recipients from their files.
final class TableFiles {

    private TableFiles() {}

    /// Who signs; nobody if there is no file.
    static Outcome<Roster> roster(@Nullable Path file, Mapping mapping) {
        return read(
                file,
                it -> RosterFile.sift(it).then(Sifted::whole),
                Roster.EMPTY,
                table -> new RosterIntake().read(table, mapping).map(SignOnList::roster));
    }

    /// Who gets a personal copy; nobody if there is no file.
    static Outcome<Mailing> recipients(@Nullable Path file, Mapping mapping) {
        return read(
                file,
                it -> new ListReader().read(it),
                Mailing.NONE,
                table -> mailing(new RecipientsIntake().read(table, mapping)));
    }

    private static Outcome<Mailing> mailing(Outcome<Recipients> outcome) {
        return switch (outcome) {
            case Outcome.Done<Recipients>(Recipients recipients, var problems) ->
                    new Outcome.Done<>(Mailing.of(recipients), problems);
            case Outcome.Failed<Recipients>(var problems) -> new Outcome.Failed<>(problems);
        };
    }

    private static <T> Outcome<T> read(
            @Nullable Path file,
            Function<Path, Outcome<Table>> reader,
            T nothing,
            Function<Table, Outcome<T>> intake) {
        if (file == null) {
            return new Outcome.Done<>(nothing, List.of());
        }
        return switch (reader.apply(file)) {
            case Outcome.Done<Table>(Table table, var problems) -> {
                Outcome<T> taken = intake.apply(table);
                List<Problem> all = new ArrayList<>(problems);
                all.addAll(taken.problems());
                yield taken instanceof Outcome.Done<T>(T result, var _)
                        ? Outcome.of(result, all)
                        : new Outcome.Failed<>(all);
            }
            case Outcome.Failed<Table>(var problems) -> new Outcome.Failed<>(problems);
        };
    }
}
