package org.undersigned.workflow.desk;

import org.undersigned.letter.intake.Recipients;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.Mailing;
import org.undersigned.workflow.Material;
import org.undersigned.workflow.Progress;
import org.undersigned.workflow.RenderLetter;
import org.undersigned.workflow.Rendering;
import org.undersigned.workflow.Target;
import org.undersigned.workflow.attachment.Attached;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Makes PDF files of a letter that lies open, as it stands there: what is not saved yet is in
/// them. The pages of a letter that is not final say that it is a draft.
public final class Prints {

    private final Supplier<RenderLetter> renderer;

    /// @param renderer asked for when the first file is made: fonts take a while to open
    public Prints(Supplier<RenderLetter> renderer) {
        this.renderer = renderer;
    }

    /// Writes files.
    ///
    /// @param attached what goes along with the pages
    /// @param pictures those of the workspace
    public Rendering write(
            LetterSheet sheet,
            Target target,
            Set<Attached> attached,
            Pictures pictures,
            Progress progress) {
        Optional<Problem> obstacle = target.obstacle(List.of(pictures.workspace()));
        if (obstacle.isPresent()) {
            return Rendering.failed(List.of(Finding.of(obstacle.get())));
        }
        Outcome<ReadLetter> read = LetterReader.read("", sheet.text());
        List<Problem> problems = new ArrayList<>(read.problems());
        Optional<Material> material =
                read.value()
                        .map(it ->
                                SheetMaterial.of(sheet, it, target.personal(), pictures, problems));
        if (material.isEmpty() || Problem.anyError(problems)) {
            return Rendering.failed(Finding.all(problems));
        }
        return renderer.get().render(material.get().with(attached), target, problems, progress);
    }

    /// The files in a folder that copies to the letter's recipients would replace.
    public List<Path> existing(LetterSheet sheet, Path folder) {
        Recipients recipients =
                new Recipients("", Entry.values(sheet.recipients()), Set.of(), Set.of());
        return Mailing.of(recipients).letters().stream()
                .map(it -> folder.resolve(it.fileName()))
                .filter(Files::exists)
                .toList();
    }
}
