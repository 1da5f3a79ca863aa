package org.undersigned.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.picture.Picture;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;
import org.undersigned.store.Workspaces;
import org.undersigned.workflow.Material;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.IntakeReader;
import org.undersigned.workflow.intake.Item;
import org.undersigned.workflow.intake.Plan;
import org.undersigned.workflow.intake.Target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The signatures and logos of a letter that lies open.
class EmblemSheetTest {

    private static final String GRID =
            "---\ntitle: Benches\nsignatories: {layout: grid}\n---\nWe ask.\n";

    @TempDir Path folder;
    private Desk desk;
    private String id = "";

    @BeforeEach
    void bringTwoLists() throws IOException {
        Desks desks = new Desks(new Workspaces("roe", InstantSource.system()));
        desk = desks.create(folder.resolve("benches.undersigned")).value().orElseThrow();
        id = desk.letters().add("Benches", GRID).value().orElseThrow();
        bring("one", 10, "organization,logo,status", "Pond,logo.svg,", "Ash,ash.svg,pending");
        bring("two", 40, "organization,logo", "Lake,logo.svg");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void hasThePicturesOfThoseWhoArePrinted() {
        List<Problem> problems = new ArrayList<>();

        Material material = material(sheet(), problems);

        assertThat(problems).isEmpty();
        assertThat(material.roster().signatories())
                .extracting(it -> it.emblems().logo())
                .containsExactly("logo.svg", "ash.svg", "logo (2).svg");
        Map<String, Picture> signers = material.plates().signers();
        assertThat(signers).containsOnlyKeys("logo.svg", "logo (2).svg");
        assertThat(shape(signers, "logo (2).svg")).isNotEqualTo(shape(signers, "logo.svg"));
    }

    @Test
    void readsNoneForALetterThatPrintsNone() {
        List<Problem> problems = new ArrayList<>();

        Material material = material(sheet().saying("---\ntitle: Benches\n---\n"), problems);

        assertThat(material.plates().signers()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void saysWhosePictureIsNotToBeHad() {
        LetterSheet whole = sheet();
        LetterSheet sheet =
                new LetterSheet(
                        whole.id(),
                        whole.name(),
                        whole.isFinal(),
                        whole.text(),
                        whole.letterhead(),
                        whole.pictures(),
                        Map.of("logo.svg", whole.emblems().getOrDefault("logo.svg", "")),
                        whole.to(),
                        whole.recipients(),
                        whole.signatories());
        List<Problem> problems = new ArrayList<>();

        material(sheet, problems);

        assertThat(problems)
                .containsExactly(
                        Problem.error(
                                Place.line(SheetMaterial.SIGNATORIES, 3),
                                "workflow.emblemGone",
                                "logo (2).svg"));
    }

    @Test
    void keepsPicturesWhenALineIsCorrectedAndDropsThemWithIt() {
        Entry<SignOn> lake = sheet().signatories().getLast();

        desk.rosters().correct(List.of(lake), it -> it.with(Emblems.NONE));
        assertThat(sheet().emblems()).containsKey("logo (2).svg");

        desk.rosters().remove(List.of(lake));
        assertThat(sheet().emblems()).containsOnlyKeys("logo.svg", "ash.svg");
        desk.undo();
        assertThat(sheet().emblems()).containsKey("logo (2).svg");
    }

    private LetterSheet sheet() {
        return desk.letter(id).value().orElseThrow().orElseThrow();
    }

    private Material material(LetterSheet sheet, List<Problem> problems) {
        ReadLetter read = LetterReader.read("", sheet.text()).value().orElseThrow();
        return SheetMaterial.of(sheet, read, false, new Pictures(desk), problems);
    }

    private static double shape(Map<String, Picture> pictures, String name) {
        Picture picture = pictures.get(name);
        assertThat(picture).isNotNull();
        return (double) picture.width() / picture.height();
    }

    /// Brings a list from a folder of its own, where every picture is as wide as that.
    private void bring(String name, int width, String... rows) throws IOException {
        Path own = Files.createDirectory(folder.resolve(name));
        for (String file : List.of("logo.svg", "ash.svg")) {
            Files.writeString(
                    own.resolve(file),
                    "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='10'>"
                                    .formatted(width)
                            + "<rect width='%d' height='10'/></svg>".formatted(width));
        }
        Path list = Files.writeString(own.resolve("list.csv"), String.join("\n", rows));
        Brought.Rows brought = (Brought.Rows) new IntakeReader(true).read(list, null, true);
        Item item =
                Item.Rows.of(
                        brought,
                        new Target.There(id, "Benches"),
                        ImportKind.ROSTER,
                        Map.of(),
                        false);
        Plan plan = desk.intake().plan(List.of(item)).value().orElseThrow();
        assertThat(desk.intake().carryOut(plan).problems()).isEmpty();
    }
}
