package org.undersigned.workflow.desk;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.store.Contents;
import org.undersigned.store.Label;
import org.undersigned.store.LetterText;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What one can do to letters. Every command is one step to undo.
public final class LetterCommands {

    private final Workspace workspace;

    LetterCommands(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Adds a letter.
    ///
    /// @return what it is known by
    public Outcome<String> add(String name, String text) {
        return workspace
                .change(
                        Label.of("step.letter.add", name),
                        contents -> contents.letters().add(new LetterText(name, text)))
                .map(Stored::id);
    }

    /// Gives a letter another name.
    public Outcome<String> rename(String id, String name) {
        return change(
                id,
                Label.of("step.letter.rename", name),
                (contents, it) -> contents.letters().rename(it, name));
    }

    /// Makes another letter like this one, with its addressees, its letterhead and those who get a
    /// copy, and as a draft. Nobody has signed it yet.
    ///
    /// @return what the new one is known by
    public Outcome<String> duplicate(String id, String name) {
        return change(
                id,
                Label.of("step.letter.duplicate", name),
                (contents, it) -> {
                    var added = contents.letters().add(new LetterText(name, it.value().text()));
                    if (added instanceof Outcome.Done<Stored<LetterText>>(var copy, var _)) {
                        contents.copySurroundings(it.id(), copy.id());
                    }
                    return added;
                });
    }

    /// Takes a letter away, with everything that belongs to it.
    public Outcome<String> remove(String id, String name) {
        return change(
                id,
                Label.of("step.letter.remove", name),
                (contents, it) -> contents.remove(it).map(_ -> it));
    }

    /// Gives a letter another text.
    ///
    /// @param goesOn whether it is more of the same typing: then it becomes one step with what was
    ///   typed just before
    public Outcome<String> write(String id, String name, String text, boolean goesOn) {
        Label label = Label.of("step.letter.write", name);
        Workspace.Edit<String> edit =
                contents -> with(contents, id, it -> contents.letters().replaceText(it, text));
        return goesOn ? workspace.type(label, edit) : workspace.change(label, edit);
    }

    /// Marks a letter's wording as done, or as a draft again.
    public Outcome<String> finish(String id, String name, boolean done) {
        return change(
                id,
                Label.of(done ? "step.letter.finish" : "step.letter.reopen", name),
                (contents, it) -> contents.letters().finish(it, done));
    }

    /// Says whom a letter addresses jointly.
    public Outcome<String> address(String id, String name, List<Recipient> to) {
        return change(
                id,
                Label.of("step.letter.address", name),
                (contents, it) -> {
                    contents.recipients().setJoint(id, to);
                    return new Outcome.Done<>(it, List.of());
                });
    }

    /// Gives a letter a letterhead, or none.
    ///
    /// @param pictures the hashes of pictures that are kept, by the names of their files
    /// @param fresh the bytes of pictures that are new, by the names of their files
    public Outcome<String> setLetterhead(
            String id,
            String name,
            @Nullable Letterhead head,
            Map<String, String> pictures,
            Map<String, byte[]> fresh) {
        return change(
                id,
                Label.of("step.letter.letterhead", name),
                (contents, it) -> {
                    if (head == null) {
                        contents.letterheads().remove(id);
                    } else {
                        Map<String, String> all = new HashMap<>(pictures);
                        fresh.forEach(
                                (file, bytes) -> all.put(file, contents.pictures().add(bytes)));
                        contents.letterheads().set(id, head, all);
                    }
                    return new Outcome.Done<>(it, List.of());
                });
    }

    private Outcome<String> change(
            String id,
            Label label,
            BiFunction<Contents, Stored<LetterText>, Outcome<Stored<LetterText>>> edit) {
        return workspace.change(
                label, contents -> with(contents, id, it -> edit.apply(contents, it)));
    }

    private Outcome<String> with(
            Contents contents,
            String id,
            Function<Stored<LetterText>, Outcome<Stored<LetterText>>> edit) {
        return contents.letters()
                .withId(id)
                .map(edit)
                .map(outcome -> outcome.map(Stored::id))
                .orElseGet(() -> Outcome.failed(gone()));
    }

    private Problem gone() {
        return Problem.error(workspace.place(), "store.entryGone");
    }
}
