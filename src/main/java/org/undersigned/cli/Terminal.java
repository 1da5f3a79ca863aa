package org.undersigned.cli;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.workflow.Finding;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// Where a command prints: results to one stream, problems and progress to the other.
///
/// @param out for results
/// @param err for problems and progress
/// @param interactive whether somebody sits before `err` and watches
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

    /// As many lines of a recipients' file are named for one problem.
    private static final int LINES_NAMED = 10;

    /// Prints each problem on its line.
    void report(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines(findings).forEach(err::println);
        err.flush();
    }

    /// What is said of each problem.
    static List<String> lines(List<Finding> findings) {
        Wording wording = new Wording(Locale.getDefault());
        Messages messages = new Messages();
        return findings.stream().map(finding -> line(finding, wording, messages)).toList();
    }

    /// Prints one problem.
    void report(Problem problem) {
        report(List.of(Finding.of(problem)));
    }

    /// `file:line:column: what; what to do`, in the form compilers use, so that editors can jump to
    /// it: what is only worth a look says `warning:` after its place.
    private static String line(Finding finding, Wording wording, Messages messages) {
        Problem problem = finding.problem();
        String place = problem.place().equals(Place.NOWHERE) ? "" : problem.place() + ": ";
        String warning = problem.isError() ? "" : messages.text("report.warning") + " ";
        String said = Masked.sentence(wording.what(problem) + "; " + wording.remedy(problem));
        return singleLine(place + warning + said + more(finding, messages));
    }

    private static String more(Finding finding, Messages messages) {
        if (finding.more() == 0) {
            return "";
        }
        if (finding.lines().isEmpty()) {
            return " " + messages.text("report.moreLetters", finding.more());
        }
        List<String> lines =
                finding.lines().stream().limit(LINES_NAMED).map(String::valueOf).toList();
        String named = String.join(", ", lines);
        String key = lines.size() < finding.lines().size() ? "report.someLines" : "report.lines";
        return " " + messages.text(key, finding.more(), named);
    }

    /// A value of a file may hold anything; a problem is one line without controls all the same.
    private static String singleLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }
}
