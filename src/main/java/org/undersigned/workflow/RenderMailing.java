package org.undersigned.workflow;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Renders one letter for each recipient, on all cores.
///
/// All copies are merged first, since that is quick and finds most of what is wrong. Then each is
/// set and written aside; when all are there they are moved into place together.
final class RenderMailing {

    private final Press press;
    private final RenderLetter.Job job;
    private final Mailing mailing;
    private final Path output;
    private final Crew crew = new Crew(Runtime.getRuntime().availableProcessors());

    RenderMailing(Press press, RenderLetter.Job job) {
        this.press = press;
        this.job = job;
        this.mailing = job.material().mailing();
        this.output = job.target().output();
    }

    Rendering render(Progress progress) {
        Optional<Problem> obstacle = existing();
        if (obstacle.isPresent()) {
            return Rendering.failed(List.of(Finding.of(obstacle.get())));
        }
        List<Finding> merged = check();
        if (Finding.anyError(merged)) {
            return Rendering.failed(merged);
        }
        try (StagedFolder folder = new StagedFolder(output)) {
            List<Result> sets =
                    crew.doAll(mailing.letters(), item -> print(item, folder), progress);
            Gathering gathering = new Gathering(mailing.file());
            sets.forEach(set -> gathering.add(set.problems()));
            List<Finding> findings = new ArrayList<>(job.before());
            findings.addAll(gathering.findings());
            if (Finding.anyError(findings)) {
                return Rendering.failed(findings);
            }
            folder.publish(names());
            int pages = sets.stream().mapToInt(Result::pages).sum();
            return new Rendering(names().stream().map(output::resolve).toList(), pages, findings);
        } catch (IOException e) {
            return Rendering.failed(List.of(Finding.of(Writing.problem(output, e))));
        }
    }

    /// What came of one letter; the PDF itself is on the disk by then.
    private record Result(int pages, List<Problem> problems) {}

    private Result print(Mailing.Item item, StagedFolder folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<Press.Printed> printed =
                job.print(job.merge().to(item.addressee()), press, problems);
        if (printed.isEmpty()) {
            return new Result(0, problems);
        }
        folder.write(item.fileName(), printed.get().pdf());
        return new Result(printed.get().pages(), problems);
    }

    private List<Finding> check() {
        List<Finding> findings = new ArrayList<>(job.before());
        findings.addAll(new DryRun(job.merge()).of(mailing));
        return findings;
    }

    /// Files of ours that are there already, unless they may be replaced.
    private Optional<Problem> existing() {
        List<String> there =
                names().stream().filter(name -> Files.exists(output.resolve(name))).toList();
        boolean folderInTheWay =
                there.stream().anyMatch(name -> Files.isDirectory(output.resolve(name)));
        if (there.isEmpty() || (job.target().replace() && !folderInTheWay)) {
            return Optional.empty();
        }
        Place place = Place.file(output.resolve(there.getFirst()).toString());
        String key = folderInTheWay ? "workflow.outputIsFolder" : "workflow.outputsExist";
        return Optional.of(Problem.error(place, key, there.size() - 1));
    }

    private List<String> names() {
        return mailing.letters().stream().map(Mailing.Item::fileName).toList();
    }
}
