package org.undersigned.ui.export;

import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.desk.Check;
import org.undersigned.workflow.desk.Concern;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/// What this screen says about values.
final class Sentences {

    /// Of so many letters it is said which they are.
    private static final int NAMED = 3;

    private final Messages messages;
    private final Wording wording;

    Sentences(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages.locale());
    }

    /// What is wrong.
    String what(Problem problem) {
        return stop(wording.what(problem));
    }

    /// What to do about it.
    String remedy(Problem problem) {
        return stop(capital(wording.remedy(problem)));
    }

    /// Both.
    String both(Problem problem) {
        return what(problem) + " " + remedy(problem);
    }

    /// Where it is: a line of the text or of those who sign, or how many letters have it; nothing
    /// if it is in all.
    Optional<String> where(Check check) {
        Finding finding = check.finding();
        Problem problem = finding.problem();
        if (problem.place().file().isEmpty()) {
            return problem.place().line() == 0
                    ? Optional.empty()
                    : Optional.of(messages.text("export.line", problem.place().line()));
        }
        if (problem.place().line() == 0) {
            return Optional.empty();
        }
        if (check.concern() == Concern.SIGNATORIES) {
            return Optional.of(messages.text("export.signer", problem.place().line()));
        }
        return finding.more() < NAMED
                ? Optional.of(messages.text("export.rows", rows(finding), finding.more() + 1))
                : Optional.of(messages.text("export.copies", finding.more() + 1));
    }

    private String rows(Finding finding) {
        StringBuilder rows = new StringBuilder();
        rows.append(finding.problem().place().line());
        finding.lines().forEach(line -> rows.append(", ").append(line));
        return rows.toString();
    }

    /// What was written, and where to.
    String written(ExportState.Written written) {
        Path place = written.target().personal() ? written.folder() : written.target().output();
        Path name = place.getFileName();
        return messages.text(
                written.target().personal() ? "export.writtenAll" : "export.writtenOne",
                written.rendering().files().size(),
                written.rendering().pages(),
                name == null ? place.toString() : name.toString());
    }

    /// The time of day.
    String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(messages.locale())
                .format(at.atZone(ZoneId.systemDefault()));
    }

    private String capital(String sentence) {
        int first = sentence.isEmpty() ? 0 : sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(messages.locale())
                + sentence.substring(first);
    }

    private String stop(String sentence) {
        return sentence.endsWith("?") || sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
