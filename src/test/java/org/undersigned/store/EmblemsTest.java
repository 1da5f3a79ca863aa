package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The signatures and logos of those who sign, in a workspace.
class EmblemsTest {

    private static final Label ANY = Label.of("any");

    @TempDir Path folder;
    private Desk desk;
    private Workspace workspace;
    private String letter = "";

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
        workspace = desk.create();
        letter = Desk.add(workspace, "benches", "Benches.").id();
    }

    @AfterEach
    void leave() {
        assertThat(done(workspace.check())).isTrue();
        workspace.close();
    }

    @Test
    void keepsThePicturesOfSignatories() {
        SignOn pond = named("Pond", "roe.png", "pond.svg");
        add(List.of(pond, named("Lake", "", "pond.svg")), "roe.png", "a", "pond.svg", "b");

        workspace.close();
        workspace = desk.open();

        assertThat(emblems())
                .containsExactly(new Emblems("roe.png", "pond.svg"), new Emblems("", "pond.svg"));
        assertThat(pictures())
                .containsExactly(Map.entry("roe.png", "a"), Map.entry("pond.svg", "b"));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void namesOnlyPicturesThatItHas() {
        add(List.of(named("Pond", "roe.png", "pond.svg")), "pond.svg", "b");

        assertThat(emblems()).containsExactly(new Emblems("", "pond.svg"));
    }

    @Test
    void tellsPicturesOfOneNameApart() {
        add(List.of(named("Pond", "", "in/logo.png")), "in/logo.png", "pond");
        add(List.of(named("Lake", "logo", "in/logo.png")), "in/logo.png", "lake", "logo", "x");
        add(List.of(named("Ash", "logo", "in/logo.png")), "in/logo.png", "ash", "logo", "y");
        add(List.of(named("Elm", "", "in/logo.png")), "in/logo.png", "lake");

        assertThat(emblems())
                .containsExactly(
                        new Emblems("", "in/logo.png"),
                        new Emblems("logo", "in/logo (2).png"),
                        new Emblems("logo (2)", "in/logo (3).png"),
                        new Emblems("", "in/logo (2).png"));
        assertThat(pictures())
                .containsEntry("in/logo.png", "pond")
                .containsEntry("in/logo (2).png", "lake")
                .containsEntry("in/logo (3).png", "ash")
                .containsEntry("logo (2)", "y");
    }

    @Test
    void givesPicturesToWhoIsKnownAndHasNone() {
        add(List.of(named("Pond", "", ""), named("Lake", "", "lake.png")), "lake.png", "lake");
        List<SignOn> again =
                List.of(named("Pond", "roe.png", ""), named("Lake", "poe.png", "other.png"));
        String[] pictures = {"roe.png", "roe", "poe.png", "poe", "other.png", "other"};

        Addition addition = add(again, pictures);

        assertThat(addition).isEqualTo(new Addition(0, 2, 0, 2));
        assertThat(emblems())
                .containsExactly(new Emblems("roe.png", ""), new Emblems("poe.png", "lake.png"));
        assertThat(add(again, pictures)).isEqualTo(new Addition(0, 2, 0, 0));
        done(workspace.undo());
        assertThat(emblems()).containsExactly(Emblems.NONE, new Emblems("", "lake.png"));
        assertThat(pictures()).containsOnlyKeys("lake.png");
        done(workspace.redo());
        assertThat(emblems())
                .containsExactly(new Emblems("roe.png", ""), new Emblems("poe.png", "lake.png"));
    }

    @Test
    void undoesAnImportWithPicturesAndBringsThemBack() {
        add(List.of(named("Pond", "", "pond.svg")), "pond.svg", "b");

        done(workspace.undo());
        assertThat(emblems()).isEmpty();
        assertThat(pictures()).isEmpty();
        done(workspace.redo());

        assertThat(emblems()).containsExactly(new Emblems("", "pond.svg"));
        assertThat(pictures()).containsOnlyKeys("pond.svg");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void keepsPicturesWhateverIsCorrectedBesides() {
        add(List.of(named("Pond", "", "pond.svg")), "pond.svg", "b");
        Stored<SignOn> pond = stored().getFirst();
        SignOn corrected = named("Pond Society", "", "");

        done(workspace.change(ANY, it -> it.signatories().replace(pond, corrected)));

        assertThat(stored().getFirst().value().signatory().listedName()).isEqualTo("Pond Society");
        assertThat(emblems()).containsExactly(new Emblems("", "pond.svg"));
        assertThat(pictures()).containsOnlyKeys("pond.svg");
    }

    /// @param pictures a name and what is in the picture, by turns
    private Addition add(List<SignOn> signatories, String... pictures) {
        return done(
                workspace.change(
                        ANY,
                        it -> {
                            Map<String, String> hashes = new LinkedHashMap<>();
                            for (int i = 0; i < pictures.length; i += 2) {
                                byte[] content = pictures[i + 1].getBytes(StandardCharsets.UTF_8);
                                hashes.put(pictures[i], it.pictures().add(content));
                            }
                            return new Outcome.Done<>(
                                    it.signatories()
                                            .addNew(
                                                    letter,
                                                    new SignOnList("", signatories),
                                                    hashes),
                                    List.of());
                        }));
    }

    private List<Stored<SignOn>> stored() {
        return done(workspace.read(it -> it.signatories().of(letter)));
    }

    private List<Emblems> emblems() {
        return stored().stream().map(it -> it.value().signatory().emblems()).toList();
    }

    private int count() {
        return done(workspace.read(it -> it.pictures().count()));
    }

    /// What is in each picture on the list, by its name.
    private Map<String, String> pictures() {
        return done(
                workspace.read(it -> {
                    Map<String, String> contents = new LinkedHashMap<>();
                    it.signatories()
                            .pictures(letter)
                            .forEach((name, hash) ->
                                    contents.put(
                                            name,
                                            new String(
                                                    it.pictures().content(hash).orElseThrow(),
                                                    StandardCharsets.UTF_8)));
                    return contents;
                }));
    }

    private static SignOn named(String organization, String signature, String logo) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed("", "", organization, "", "", "", "", ""),
                        new Emblems(signature, logo),
                        Capacity.ORGANIZATION,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        0));
    }
}
