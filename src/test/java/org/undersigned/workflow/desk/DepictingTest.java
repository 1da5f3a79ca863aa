package org.undersigned.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.workflow.desk.Campaign.done;
import static org.undersigned.workflow.desk.Campaign.organization;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.picture.Picture;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.Emblems.Kind;
import org.undersigned.roster.EvidenceKind;
import org.undersigned.roster.SignOn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Pictures and evidence that are brought for single lines.
class DepictingTest {

    @TempDir Path folder;
    private Campaign campaign;
    private Entry<SignOn> pond;
    private Entry<SignOn> lake;

    @BeforeEach
    void begin() {
        campaign = new Campaign(folder);
        pond = campaign.add(organization("Pond"));
        lake = campaign.add(organization("Lake"));
    }

    @AfterEach
    void end() {
        campaign.close();
    }

    @Test
    void givesALineAPictureInOneStep() throws IOException {
        RosterCommands.Depicted depicted = depict(pond, Kind.LOGO, drawing("one", 10));

        assertThat(emblems(0)).isEqualTo(new Emblems("", "logo.svg"));
        assertThat(depicted.emblems()).isEqualTo(sheet().emblems());
        assertThat(new Pictures(campaign.desk()).emblem(sheet(), "logo.svg"))
                .map(Picture::width)
                .isPresent();
        done(campaign.desk().undo());
        assertThat(emblems(0)).isEqualTo(Emblems.NONE);
        done(campaign.desk().redo());
        assertThat(emblems(0).logo()).isEqualTo("logo.svg");
    }

    @Test
    void keepsTwoPicturesOfOneNameApart() throws IOException {
        depict(pond, Kind.LOGO, drawing("one", 10));
        depict(lake, Kind.SIGNATURE, drawing("two", 40));

        assertThat(emblems(0).logo()).isEqualTo("logo.svg");
        assertThat(emblems(1)).isEqualTo(new Emblems("logo (2).svg", ""));
        assertThat(sheet().emblems().values()).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void takesAPictureAwayAndLeavesTheOther() throws IOException {
        depict(pond, Kind.LOGO, drawing("one", 10));
        depict(pond, Kind.SIGNATURE, drawing("two", 40));

        done(campaign.desk().rosters().depict(List.of(pond), Kind.LOGO, null));

        assertThat(emblems(0)).isEqualTo(new Emblems("logo (2).svg", ""));
        assertThat(sheet().emblems()).containsOnlyKeys("logo (2).svg");
    }

    @Test
    void keepsAFileThatShowsThatSomebodyAgreed() throws IOException {
        Path mail = Files.writeString(folder.resolve("Yes.EML"), "Subject: yes\n");
        Exhibit exhibit = done(Exhibit.read(mail));

        assertThat(exhibit.kind()).isEqualTo(EvidenceKind.MAIL);
        assertThat(exhibit.name()).isEqualTo("Yes.EML");
        assertThat(exhibit.content()).isEqualTo(Files.readAllBytes(mail));
    }

    @Test
    void keepsNoFileThatCannotBeReadOrIsTooLarge() throws IOException {
        Path large = folder.resolve("scan.png");
        Files.write(large, new byte[Exhibit.MAX_BYTES + 1]);

        assertThat(Exhibit.read(large).problems())
                .extracting(it -> it.key())
                .containsExactly("workflow.exhibitTooLarge");
        assertThat(Exhibit.read(folder.resolve("gone.png")).problems())
                .extracting(it -> it.key())
                .containsExactly("workflow.exhibitUnreadable");
    }

    private RosterCommands.Depicted depict(Entry<SignOn> line, Kind kind, PictureFile picture) {
        return done(campaign.desk().rosters().depict(List.of(line), kind, picture));
    }

    private PictureFile drawing(String name, int width) throws IOException {
        Path file = Files.createDirectory(folder.resolve(name)).resolve("logo.svg");
        Files.writeString(
                file,
                "<svg xmlns='http://www.w3.org/2000/svg' width='%1$d' height='9'>".formatted(width)
                        + "<rect width='%d' height='9'/></svg>".formatted(width));
        Outcome<PictureFile> read = PictureFile.read(file);
        return done(read);
    }

    private Emblems emblems(int line) {
        return campaign.list().get(line).value().signatory().emblems();
    }

    private LetterSheet sheet() {
        return done(campaign.desk().letter(campaign.letter())).orElseThrow();
    }
}
