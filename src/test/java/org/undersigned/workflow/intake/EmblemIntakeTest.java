package org.undersigned.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.workflow.intake.Bringing.keys;
import static org.undersigned.workflow.intake.Bringing.read;
import static org.undersigned.workflow.intake.Bringing.signers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Emblems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Lists that name the signatures and logos of those who sign.
class EmblemIntakeTest {

    private static final Target BENCHES = new Target.New("Benches");

    @TempDir private Path folder;
    private Bringing bringing;

    @BeforeEach
    void open() {
        bringing = new Bringing(folder);
    }

    @AfterEach
    void close() {
        bringing.close();
    }

    @Test
    void takesThePicturesBesideTheList() {
        bringing.file("roe.svg", svg(1));
        bringing.file("pond.svg", svg(2));
        Path list =
                bringing.file(
                        "a.csv",
                        "name,organization,signature,logo",
                        "Roe,Pond,roe.svg,pond.svg",
                        ",Lake,,pond.svg",
                        ",Ash,,");

        Plan plan = bringing.plan(signers(read(list), BENCHES));

        assertThat(plan.problems()).isEmpty();
        assertThat(bringing.intake().carryOut(plan).value()).isPresent();
        assertThat(emblems())
                .containsExactly(
                        new Emblems("roe.svg", "pond.svg"),
                        new Emblems("", "pond.svg"),
                        Emblems.NONE);
        assertThat(pictures()).containsOnlyKeys("roe.svg", "pond.svg");
        assertThat(kept("pond.svg")).isEqualTo(svg(2));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void takesPeopleWithoutPicturesThatAreMissingOrNone() {
        bringing.file("odd.png", "not a picture");
        Path list =
                bringing.file(
                        "a.csv",
                        "name,organization,signature,logo",
                        "Roe,Pond,,",
                        "Poe,Lake,poe.svg,odd.png");

        Plan plan = bringing.plan(signers(read(list), BENCHES));

        assertThat(plan.problems()).noneMatch(Problem::isError);
        assertThat(keys(plan.problems()))
                .containsExactlyInAnyOrder("picture.unknownFormat", "workflow.emblemNotFound");
        assertThat(plan.problems())
                .extracting(Problem::place)
                .containsOnly(Place.line(list.toString(), 3));
        bringing.intake().carryOut(plan);
        assertThat(emblems()).containsExactly(Emblems.NONE, Emblems.NONE);
        assertThat(count()).isZero();
    }

    @Test
    void tellsManyMissingPicturesOnce() {
        StringBuilder rows = new StringBuilder("organization,logo\n");
        for (int i = 0; i < 300; i++) {
            rows.append("Friends ").append(i).append(",logo").append(i % 200).append(".png\n");
        }
        Path list = bringing.file("a.csv", rows.toString());

        Plan plan = bringing.plan(signers(read(list), BENCHES));

        assertThat(plan.problems())
                .singleElement()
                .satisfies(it -> assertThat(it.arguments()).containsExactly("logo0.png", 199));
        assertThat(plan.added()).isEqualTo(300);
    }

    @Test
    void givesPicturesThatWereMissingWhenTheListIsBroughtAgain() {
        Path list = bringing.file("a.csv", "organization,logo", "Pond,pond.svg", "Lake,");
        Brought brought = read(list);
        bringing.take(signers(brought, BENCHES));
        bringing.file("pond.svg", svg(1));

        Plan plan = bringing.plan(signers(brought, there()));

        assertThat(plan.added()).isZero();
        assertThat(plan.pictured()).isEqualTo(1);
        assertThat(plan.isWorthDoing()).isTrue();
        assertThat(bringing.intake().carryOut(plan).value())
                .contains(new Receipt(bringing.id("Benches"), 0, 0, 1, 0));
        assertThat(emblems()).containsExactly(new Emblems("", "pond.svg"), Emblems.NONE);
        assertThat(bringing.workspace().history().value().orElseThrow().getLast().label().key())
                .isEqualTo("step.import.pictures");
        assertThat(bringing.plan(signers(brought, there())).isWorthDoing()).isFalse();
        bringing.workspace().undo();
        assertThat(emblems()).containsExactly(Emblems.NONE, Emblems.NONE);
    }

    @Test
    void keepsPicturesOfTwoListsApartThatHaveOneName() throws IOException {
        bringing.file("logo.svg", svg(1));
        Path first = bringing.file("a.csv", "organization,logo", "Pond,logo.svg");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("logo.svg"), svg(2));
        Path second =
                Files.writeString(
                        other.resolve("b.csv"), "organization,logo\nLake,logo.svg\nAsh,logo.svg\n");

        bringing.take(signers(read(first), BENCHES), signers(read(second), BENCHES));

        assertThat(emblems())
                .containsExactly(
                        new Emblems("", "logo.svg"),
                        new Emblems("", "logo (2).svg"),
                        new Emblems("", "logo (2).svg"));
        assertThat(kept("logo.svg")).isEqualTo(svg(1));
        assertThat(kept("logo (2).svg")).isEqualTo(svg(2));
    }

    @Test
    void cannotLookForPicturesOfPastedRows() {
        bringing.file("pond.svg", svg(1));
        String rows = "organization\tlogo\nAsh\t\nPond\tpond.svg\nLake\tlake.svg\n";

        Brought pasted = new IntakeReader(true).pasted("pasted", rows);
        Plan plan = bringing.plan(signers(pasted, BENCHES));

        assertThat(plan.problems())
                .containsExactly(
                        Problem.warning(
                                Place.line("pasted", 3), "workflow.emblemsPasted", 2, "pond.svg"));
        bringing.intake().carryOut(plan);
        assertThat(emblems()).containsOnly(Emblems.NONE).hasSize(3);
    }

    @Test
    void takesNoPictureThatChangedSinceItWasLookedAt() {
        bringing.file("pond.svg", svg(1));
        Item item =
                signers(
                        read(bringing.file("a.csv", "organization,logo", "Pond,pond.svg")),
                        BENCHES);
        Plan plan = bringing.plan(item);
        bringing.file("pond.svg", svg(2));

        Outcome<Receipt> receipt = bringing.intake().carryOut(plan);

        assertThat(keys(receipt.problems())).containsExactly("store.changedMeanwhile");
        assertThat(bringing.letters()).isEmpty();
        assertThat(bringing.take(item).value()).isPresent();
        assertThat(kept("pond.svg")).isEqualTo(svg(2));
    }

    @Test
    void survivesNamesThatCannotBeFiles() {
        Path list =
                bringing.file("a.csv", "organization,logo", "Pond,a\0b.png", "Lake,../../x.png");

        Plan plan = bringing.plan(signers(read(list), BENCHES));

        assertThat(plan.added()).isEqualTo(2);
        assertThat(plan.problems()).noneMatch(Problem::isError);
    }

    private Target there() {
        return new Target.There(bringing.id("Benches"), "Benches");
    }

    private List<Emblems> emblems() {
        return bringing.signers("Benches").stream().map(it -> it.signatory().emblems()).toList();
    }

    private Map<String, String> pictures() {
        String id = bringing.id("Benches");
        return bringing.workspace().read(it -> it.signatories().pictures(id)).value().orElseThrow();
    }

    private String kept(String name) {
        String hash = pictures().getOrDefault(name, "");
        byte[] bytes =
                bringing.workspace()
                        .read(it -> it.pictures().content(hash).orElseThrow())
                        .value()
                        .orElseThrow();
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }

    private int count() {
        return bringing.workspace().read(it -> it.pictures().count()).value().orElseThrow();
    }

    private static String svg(int width) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d0\" height=\"9\"><rect width=\"8\" height=\"8\"/></svg>"
                .formatted(width);
    }
}
