package org.undersigned.workflow;

import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.picture.Picture;
import org.undersigned.picture.PictureReader;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.roster.SignOnList;
import org.undersigned.store.Contents;
import org.undersigned.store.LetterText;
import org.undersigned.store.Stored;
import org.undersigned.typeset.Plates;
import org.undersigned.workflow.intake.EmblemFiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a letter together again of what a workspace keeps of it: the text, and the rows of its
/// addressees, its letterhead and its signatories.
///
/// @param contents the workspace's
/// @param problems everything found is added to these
record Recall(Contents contents, List<Problem> problems) {

    /// All that is needed to render the letter, unless there is no such letter or it cannot be
    /// read.
    Optional<Material> of(ExportRequest request) {
        String file = request.workspace().toString();
        Optional<Stored<LetterText>> letter = contents.letters().named(request.letter());
        if (letter.isEmpty()) {
            problems.add(
                    WorkspaceDoor.noSuchLetter(request.workspace(), request.letter(), contents));
            return Optional.empty();
        }
        String id = letter.get().id();
        List<Addressed> personal =
                request.personal() ? values(contents.recipients().personal(id)) : List.of();
        if (request.personal() && personal.isEmpty()) {
            problems.add(Problem.error(Place.file(file), "workflow.noRecipients"));
        }
        List<Recipient> joint =
                request.personal() ? List.of() : values(contents.recipients().joint(id));
        Outcome<ReadLetter> read = LetterReader.read(request.letter(), letter.get().value().text());
        Map<String, Picture> logos = pictures(contents.letterheads().pictures(id));
        Roster roster = new SignOnList(file, values(contents.signatories().of(id))).roster();
        return RenderLetter.keep(read, problems)
                .map(bare ->
                        Material.of(
                                file,
                                bare,
                                contents.letterheads().of(id).orElse(null),
                                joint,
                                personal,
                                roster,
                                new Plates(logos, emblems(id, bare, roster))));
    }

    /// The pictures of those who sign that are printed.
    private Map<String, Picture> emblems(String id, ReadLetter bare, Roster roster) {
        Map<String, String> hashes = contents.signatories().pictures(id);
        hashes.keySet()
                .retainAll(
                        EmblemFiles.printed(roster, bare.letter().front().signatories()).keySet());
        return pictures(hashes);
    }

    private Map<String, Picture> pictures(Map<String, String> hashes) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        hashes.forEach((file, hash) -> picture(file, hash).ifPresent(it -> pictures.put(file, it)));
        return pictures;
    }

    private Optional<Picture> picture(String file, String hash) {
        return contents.pictures()
                .content(hash)
                .flatMap(it -> RenderLetter.keep(new PictureReader().read(file, it), problems));
    }

    private static <T> List<T> values(List<Stored<T>> stored) {
        return stored.stream().map(Stored::value).toList();
    }
}
