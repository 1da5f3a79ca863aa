package org.undersigned.workflow;

import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.picture.Picture;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.typeset.Plates;
import org.undersigned.typeset.Stage;
import org.undersigned.workflow.intake.EmblemFiles;
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
        Target target =
                new Target(request.output(), request.recipients() != null, request.replace());
        Optional<Problem> obstacle = target.obstacle(request.inputs());
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
        Map<String, Picture> emblems =
                letter.isPresent() && roster.isPresent()
                        ? EmblemFiles.of(
                                roster.get(),
                                letter.get().letter().front().signatories(),
                                request.roster(),
                                problems)
                        : Map.of();
        if (Problem.anyError(problems)
                || letter.isEmpty()
                || roster.isEmpty()
                || mailing.isEmpty()) {
            return Rendering.failed(Finding.all(problems));
        }
        problems.addAll(doubts(request, letter.get()));
        Material material =
                new Material(
                        letter.get(),
                        roster.get(),
                        mailing.get(),
                        new Plates(logos, emblems),
                        Stage.FINAL,
                        request.attached());
        return render(material, target, problems, progress);
    }

    /// Renders what was read.
    ///
    /// @param problems what was found while reading, nothing of it an error
    public Rendering render(
            Material material, Target target, List<Problem> problems, Progress progress) {
        List<Problem> before = new ArrayList<>(problems);
        before.addAll(material.doubts());
        if (Problem.anyError(before)) {
            return Rendering.failed(Finding.all(before));
        }
        Job job = new Job(target, material, material.merge(), Finding.all(before));
        return target.personal() ? each(job, progress) : one(job, progress);
    }

    /// What is to be rendered.
    ///
    /// @param merge the material's
    /// @param before what was found while reading
    record Job(Target target, Material material, Merge merge, List<Finding> before) {

        /// Prints one of the copies.
        ///
        /// @param problems what is found is added to these
        Optional<Press.Printed> print(Outcome<Copy> copy, Press press, List<Problem> problems) {
            return keep(copy, problems)
                    .flatMap(it -> keep(press.print(it, material.imprint()), problems));
        }
    }

    private Rendering one(Job job, Progress progress) {
        Path output = job.target().output();
        List<Problem> problems = new ArrayList<>();
        Optional<Press.Printed> printed = job.print(job.merge().joint(), press, problems);
        List<Finding> findings = new ArrayList<>(job.before());
        findings.addAll(Finding.all(problems));
        if (printed.isEmpty()) {
            return Rendering.failed(findings);
        }
        if (progress.isCancelled()) {
            return cancelled(job);
        }
        Optional<Problem> failure = Writing.file(output, printed.get().pdf());
        if (failure.isPresent()) {
            findings.add(Finding.of(failure.get()));
            return Rendering.failed(findings);
        }
        return new Rendering(List.of(output), printed.get().pages(), findings);
    }

    private Rendering each(Job job, Progress progress) {
        try {
            return new RenderMailing(press, job).render(progress);
        } catch (CancellationException e) {
            return cancelled(job);
        }
    }

    private static Rendering cancelled(Job job) {
        Place place = Place.file(job.target().output().toString());
        return Rendering.failed(List.of(Finding.of(Problem.error(place, "workflow.cancelled"))));
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
