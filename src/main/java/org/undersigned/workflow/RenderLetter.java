package org.undersigned.workflow;

import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.picture.Picture;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.workflow.intake.LetterFile;
import org.undersigned.workflow.intake.Logos;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Makes PDF files of a letter: one to everybody it names, or one for each of its recipients.
///
/// Everything is read and every copy is merged before anything is set, and nothing is in its place
/// before everything is written.
///
/// ```java
/// Rendering rendering = new RenderLetter(press).render(request, Progress.SILENT);
/// ```
public final class RenderLetter {

    private final Press press;

    public RenderLetter(Press press) {
        this.press = press;
    }

    /// Renders.
    public Rendering render(RenderRequest request, Progress progress) {
        Optional<Problem> obstacle = obstacle(request);
        if (obstacle.isPresent()) {
            return Rendering.failed(List.of(Finding.of(obstacle.get())));
        }
        List<Problem> problems = new ArrayList<>();
        Optional<ReadLetter> letter = keep(LetterFile.read(request.letter()), problems);
        Optional<Roster> roster =
                keep(TableFiles.roster(request.roster(), request.rosterColumns()), problems);
        Optional<Mailing> mailing =
                keep(
                        TableFiles.recipients(request.recipients(), request.recipientColumns()),
                        problems);
        Map<String, Picture> logos =
                letter.map(read -> Logos.of(read, folder(request), problems)).orElse(Map.of());
        if (Problem.anyError(problems)
                || letter.isEmpty()
                || roster.isEmpty()
                || mailing.isEmpty()) {
            return Rendering.failed(Finding.all(problems));
        }
        problems.addAll(doubts(request, letter.get()));
        Material material = new Material(letter.get(), roster.get(), mailing.get(), logos);
        Target target =
                new Target(request.output(), request.recipients() != null, request.replace());
        return render(material, target, problems, progress);
    }

    /// Renders what was read.
    ///
    /// @param problems what was found while reading, nothing of it an error
    Rendering render(Material material, Target target, List<Problem> problems, Progress progress) {
        ReadLetter read = material.letter();
        Roster roster = material.roster();
        List<Problem> before = new ArrayList<>(problems);
        if (!roster.signatories().isEmpty() && roster.confirmed().isEmpty()) {
            before.add(Problem.warning(Place.file(roster.file()), "workflow.nobodyConfirmed"));
        }
        Merge merge = new Merge(read.letter(), read.places(), roster);
        Job job = new Job(target, merge, material.logos(), Finding.all(before));
        return target.personal() ? each(job, material.mailing(), progress) : one(job);
    }

    /// Where PDF files go to.
    ///
    /// @param output a file, or the folder of personal copies
    /// @param replace whether files that are there already may be replaced
    record Target(Path output, boolean personal, boolean replace) {}

    /// What is to be rendered.
    ///
    /// @param before what was found while reading
    record Job(Target target, Merge merge, Map<String, Picture> logos, List<Finding> before) {}

    private Rendering one(Job job) {
        Path output = job.target().output();
        List<Problem> problems = new ArrayList<>();
        Optional<Copy> copy = keep(job.merge().joint(), problems);
        Optional<Press.Printed> printed =
                copy.flatMap(merged -> keep(press.print(merged, job.logos()), problems));
        List<Finding> findings = new ArrayList<>(job.before());
        findings.addAll(Finding.all(problems));
        if (printed.isEmpty()) {
            return Rendering.failed(findings);
        }
        Optional<Problem> failure = Writing.file(output, printed.get().pdf());
        if (failure.isPresent()) {
            findings.add(Finding.of(failure.get()));
            return Rendering.failed(findings);
        }
        return new Rendering(List.of(output), printed.get().pages(), findings);
    }

    private Rendering each(Job job, Mailing mailing, Progress progress) {
        try {
            return new RenderMailing(press, job, mailing).render(progress);
        } catch (CancellationException e) {
            Place place = Place.file(job.target().output().toString());
            Problem called = Problem.error(place, "workflow.cancelled");
            return Rendering.failed(List.of(Finding.of(called)));
        }
    }

    private static Optional<Problem> obstacle(RenderRequest request) {
        return request.recipients() == null
                ? Destination.forFile(request.output(), request.inputs(), request.replace())
                : Destination.forFolder(request.output());
    }

    private static List<Problem> doubts(RenderRequest request, ReadLetter read) {
        List<Problem> doubts = new ArrayList<>();
        var to = read.letter().front().to();
        if (request.recipients() != null && !to.isEmpty()) {
            doubts.add(
                    Problem.warning(
                            read.places().of(to.getFirst()),
                            "workflow.recipientsReplaceTo",
                            request.recipients().toString()));
        }
        return doubts;
    }

    private static Path folder(RenderRequest request) {
        return Destination.folderOf(request.letter());
    }

    /// Adds what was found and passes on what was made.
    static <T> Optional<T> keep(Outcome<T> outcome, List<Problem> problems) {
        problems.addAll(outcome.problems());
        return outcome.value();
    }
}
