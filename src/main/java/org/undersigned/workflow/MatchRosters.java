package org.undersigned.workflow;

import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.csv.TableWriter;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.matching.Matching;
import org.undersigned.roster.matching.Sentences;
import org.undersigned.roster.matching.Survey;
import org.undersigned.table.Mapping;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds who is on a roster twice, or on two rosters, and writes it down.
public final class MatchRosters {

    /// What to match.
    ///
    /// @param a a roster
    /// @param b another one, or nothing to match the first with itself
    /// @param mapping which columns hold what, in both
    /// @param output the CSV file to write
    /// @param replace whether it may replace one that is there
    /// @param locale the language of the reasons
    public record Request(
            Path a,
            @Nullable Path b,
            Mapping mapping,
            Path output,
            boolean replace,
            Locale locale) {

        private List<Path> inputs() {
            return Stream.of(Optional.of(a), Optional.ofNullable(b))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /// What was found.
    ///
    /// @param matches the surest first
    /// @param crowded how many have names so common that they were compared with some others only
    public record Result(List<MatchedRows> matches, int crowded) {

        public Result {
            matches = List.copyOf(matches);
        }
    }

    /// Matches and writes.
    public Outcome<Result> match(Request request) {
        Optional<Problem> obstacle =
                Destination.forTable(request.output(), request.inputs(), request.replace());
        if (obstacle.isPresent()) {
            return new Outcome.Failed<>(List.of(obstacle.get()));
        }
        List<Problem> problems = new ArrayList<>();
        List<List<Signatory>> lists = new ArrayList<>();
        for (Path file : request.inputs()) {
            Outcome<Roster> roster = TableFiles.roster(file, request.mapping());
            problems.addAll(roster.problems());
            roster.value().ifPresent(read -> lists.add(read.signatories()));
        }
        if (lists.size() < request.inputs().size()) {
            return new Outcome.Failed<>(problems);
        }
        Result result = match(lists.getFirst(), lists.getLast(), lists.size() == 1);
        write(request, result.matches()).ifPresent(problems::add);
        return Outcome.of(result, problems);
    }

    private static Result match(List<Signatory> a, List<Signatory> b, boolean itself) {
        Survey survey =
                itself
                        ? Matching.survey(ComparedEntries.of(a))
                        : Matching.survey(ComparedEntries.of(a), ComparedEntries.of(b));
        return new Result(
                survey.matches().stream().map(it -> ComparedEntries.rows(it, a, b)).toList(),
                survey.crowded());
    }

    private static Optional<Problem> write(Request request, List<MatchedRows> rows) {
        Sentences sentences = new Sentences(request.locale());
        String file =
                TableWriter.write(
                        MatchedRows.COLUMNS, rows.stream().map(row -> row.cells(sentences)));
        return Writing.file(
                request.output(), ByteBuffer.wrap(file.getBytes(StandardCharsets.UTF_8)));
    }
}
