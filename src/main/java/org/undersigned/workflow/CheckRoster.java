package org.undersigned.workflow;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.intake.PrintedDoubts;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.roster.matching.Matching;
import org.undersigned.roster.matching.Survey;
import org.undersigned.table.Mapping;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks for what is wrong with a roster, and for who is probably on it twice.
public final class CheckRoster {

    /// What was found.
    ///
    /// @param signatories how many are on it
    /// @param problems what is wrong with it, row by row
    /// @param duplicates who is probably on it twice, the surest first
    /// @param crowded how many have names so common that they were compared with some others only
    public record Report(
            int signatories, List<Finding> problems, List<MatchedRows> duplicates, int crowded) {

        public Report {
            problems = List.copyOf(problems);
            duplicates = List.copyOf(duplicates);
        }
    }

    /// Checks a roster. What is wrong with single rows is a result; only a file that cannot be read
    /// as a roster at all is a failure.
    public Outcome<Report> check(Path file, Mapping mapping) {
        return switch (RosterFile.sift(file)) {
            case Outcome.Failed<Sifted<Table>>(List<Problem> problems) ->
                    new Outcome.Failed<>(problems);
            case Outcome.Done<Sifted<Table>>(Sifted<Table> table, List<Problem> problems) -> {
                List<Problem> all = new ArrayList<>(problems);
                all.addAll(table.unfit());
                yield check(new RosterIntake().sift(table.rest(), mapping), all);
            }
        };
    }

    private static Outcome<Report> check(
            Outcome<Sifted<SignOnList>> outcome, List<Problem> before) {
        return switch (outcome) {
            case Outcome.Failed<Sifted<SignOnList>>(List<Problem> problems) ->
                    new Outcome.Failed<>(problems);
            case Outcome.Done<Sifted<SignOnList>>(
                            Sifted<SignOnList> list,
                            List<Problem> problems) -> {
                List<Problem> all = new ArrayList<>(before);
                all.addAll(problems);
                all.addAll(list.unfit());
                Roster roster = list.rest().roster();
                all.addAll(PrintedDoubts.of(roster, PrintedDoubts.ALL));
                List<Signatory> signatories = roster.signatories();
                Survey survey = Matching.survey(ComparedEntries.of(signatories));
                yield new Outcome.Done<>(
                        new Report(
                                signatories.size(),
                                Finding.all(all),
                                duplicates(signatories, survey),
                                survey.crowded()),
                        List.of());
            }
        };
    }

    private static List<MatchedRows> duplicates(List<Signatory> signatories, Survey survey) {
        return survey.matches().stream()
                .map(match -> ComparedEntries.rows(match, signatories, signatories))
                .filter(MatchedRows::isDuplicate)
                .toList();
    }
}
