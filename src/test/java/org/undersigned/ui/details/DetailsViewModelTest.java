package org.undersigned.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Letterhead.Logo;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.problem.Problem;
import org.undersigned.ui.NobodyOutside;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.OpenDesk;
import org.undersigned.workflow.desk.Entry;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

class DetailsViewModelTest {

    /// Wrong on purpose below the front matter: no pages are made here.
    private static final String BODY = "---\n{{#if recipient.state}}\n";

    private static final String TEXT =
            """
            ---
            title: Benches   # a working title
            # who is greeted
            salutation: "Dear all:"
            signatories: {order: name, group: tier}
            cc:
              - One
            """
                    + BODY;

    @TempDir private Path folder;
    private OpenDesk desk;
    private DetailsViewModel model;
    private Instant now = Instant.parse("2031-03-04T10:00:00Z");

    @BeforeEach
    void open() {
        desk = OpenDesk.fresh(folder);
        desk.model.addLetter("Benches", TEXT);
        model = new DetailsViewModel(desk.letter(), desk.tasks, new NobodyOutside(), () -> now);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private LetterModel letter() {
        return desk.letter();
    }

    private String text() {
        return letter().textProperty().get();
    }

    private Fields fields() {
        return model.fields();
    }

    private static void type(FrontField field, String words) {
        String before = field.textProperty().get();
        for (int i = 1; i <= words.length(); i++) {
            field.type(before + words.substring(0, i));
        }
    }

    @Test
    void showsWhatTheFrontMatterSaysAndWhatIsMeantWithoutIt() {
        assertThat(fields().title().textProperty().get()).isEqualTo("Benches");
        assertThat(fields().group().textProperty().get()).isEqualTo("tier");
        assertThat(fields().cc().textProperty().get()).isEqualTo("One");
        assertThat(fields().paper().textProperty().get()).isEqualTo("letter");
        assertThat(fields().size().textProperty().get()).isEqualTo("11");
        assertThat(fields().show().textProperty().get()).isEqualTo("name\ntitle\norganization");
        assertThat(fields().entries().textProperty().get()).isEqualTo("blocks");
        assertThat(fields().accent().textProperty().get()).isEqualTo("#000000");
        assertThat(fields().disclaimer().textProperty().get()).isEqualTo("true");
        assertThat(fields().date().textProperty().get()).isEmpty();
    }

    @Test
    void changesOneKeyAndLeavesTheRestAsTyped() {
        type(fields().title(), " of 2031");
        fields().columns().choose("2");
        fields().count().choose("running");
        fields().accent().choose("#1A4480");
        fields().justify().choose("false");
        fields().cc().type("One\nTwo\n");
        assertThat(text())
                .startsWith("---\ntitle: Benches of 2031   # a working title\n# who is greeted\n")
                .contains("signatories: {order: name, group: tier, columns: 2, count: running}")
                .contains("cc:\n  - One\n  - Two\n")
                .contains("style:\n  justify: false\n  accent: '#1A4480'\n")
                .endsWith(BODY);
    }

    @Test
    void choosesWhetherAffiliationsAreMarked() {
        fields().disclaimer().choose("false");
        assertThat(text()).contains("signatories: {order: name, group: tier, disclaimer: false}");

        desk.model.undo();
        assertThat(fields().disclaimer().textProperty().get()).isEqualTo("true");
        assertThat(text()).doesNotContain("disclaimer");
    }

    @Test
    void saysAtItsRowThatAnAccentIsTooPale() {
        fields().accent().choose("#F2C14E");
        assertThat(fields().accent().problemsProperty().get())
                .extracting(Problem::key)
                .containsExactly("letter.paleAccent");

        fields().accent().choose("#1A4480");
        assertThat(fields().accent().problemsProperty().get()).isEmpty();
    }

    @Test
    void undoesAWordAtATimeAndAChoiceAtOnce() {
        type(fields().title(), " A");
        type(fields().title(), "B");
        now = now.plusSeconds(3);
        type(fields().title(), "C");
        fields().paper().choose("a4");
        desk.model.undo();
        assertThat(fields().paper().textProperty().get()).isEqualTo("letter");
        desk.model.undo();
        assertThat(fields().title().textProperty().get()).isEqualTo("Benches AB");
        desk.model.undo();
        assertThat(fields().title().textProperty().get()).isEqualTo("Benches");
        assertThat(text()).isEqualTo(TEXT);
    }

    @Test
    void keepsASpaceThatIsTypedJustNow() {
        type(fields().title(), " of ");
        assertThat(fields().title().textProperty().get()).isEqualTo("Benches of ");
        model.settle(fields().title());
        assertThat(fields().title().textProperty().get()).isEqualTo("Benches of");
    }

    @Test
    void takesAKeyAwayThatSaysNothing() {
        fields().salutation().type("");
        assertThat(text()).doesNotContain("salutation");
        fields().title().type("");
        model.settle(fields().title());
        assertThat(fields().title().textProperty().get()).isEqualTo("Benches");
    }

    @Test
    void tellsAFieldWhatIsWrongWithIt() {
        letter().rewrite("---\ntitle: A\npaper: A5\nstyle: {size: 40}\nclosng: X\n" + BODY);
        assertThat(fields().paper().problemsProperty().get())
                .extracting(Problem::key)
                .containsExactly("letter.unknownChoice");
        assertThat(fields().size().problemsProperty().get())
                .extracting(Problem::key)
                .containsExactly("letter.size");
        assertThat(fields().title().problemsProperty().get()).isEmpty();
        List<Problem> all = letter().proof().proofProperty().get().problems();
        assertThat(all.stream().filter(it -> it.key().startsWith("letter.unknownKey")))
                .singleElement()
                .satisfies(it -> assertThat(model.fieldOf(it)).isEmpty());
    }

    @Test
    void savesAnAddresseeAMomentAfterTheLastLetter() {
        AddresseesModel people = model.addressees();
        people.add();
        people.type(person("Jane"));
        people.type(person("Jane Roe"));
        assertThat(letter().to()).isEmpty();
        desk.pass(Duration.ofMillis(1100));
        assertThat(Entry.values(letter().to())).containsExactly(person("Jane Roe"));
        people.add();
        people.type(person("Amos Poe"));
        people.move(-1);
        assertThat(Entry.values(letter().to()))
                .containsExactly(person("Amos Poe"), person("Jane Roe"));
        people.remove();
        assertThat(people.people()).containsExactly(person("Jane Roe"));
        desk.model.undo();
        assertThat(people.people()).containsExactly(person("Amos Poe"), person("Jane Roe"));
    }

    @Test
    void losesNoAddresseeThatIsTypedWhenTheLetterIsLeft() {
        model.addressees().add();
        model.addressees().type(person("Jane Roe"));
        desk.model.flush();
        assertThat(Entry.values(letter().to())).containsExactly(person("Jane Roe"));
    }

    @Test
    void takesPicturesForLogosAndRefusesWhatIsNone() throws IOException {
        Path picture = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Path words = Files.writeString(folder.resolve("words.png"), "words");
        LetterheadModel head = model.letterhead();
        head.bring(List.of(picture, words, picture));
        assertThat(letter().letterheadProperty().get())
                .isEqualTo(
                        new Letterhead(
                                "",
                                List.of(),
                                "",
                                List.of(new Logo("logo.png", ""), new Logo("logo-2.png", ""))));
        assertThat(head.refusedProperty().get())
                .extracting(Problem::key)
                .containsExactly("picture.unknownFormat");
        head.describe(1, "A bench");
        head.settle();
        head.move(1, -1);
        head.remove(1);
        assertThat(head.headProperty().get().logos())
                .containsExactly(new Logo("logo-2.png", "A bench"));
        assertThat(letter().sheet().pictures()).containsOnlyKeys("logo-2.png");
    }

    private static Recipient person(String name) {
        return new Recipient(name, "", "", List.of(), "", Map.of());
    }

    @Test
    void saysUntilWhenOneCanSign() {
        model.fields().deadline().choose("2031-04-01");
        model.fields().closes().choose("2031-03-20");
        model.fields().contact().type("Ada Thorne, ada@benches.example");

        assertThat(LetterReader.read("", text().substring(0, text().indexOf(BODY)) + "---\n"))
                .satisfies(it ->
                        assertThat(it.problems())
                                .extracting(Problem::key)
                                .containsExactly("letter.closesBeforeDeadline"));
        assertThat(text()).contains("2031-04-01").contains("Ada Thorne, ada@benches.example");
        model.fields().closes().choose("2031-04-08");
        assertThat(desk.model.current().orElseThrow().closes()).isEqualTo("2031-04-08");
        assertThat(desk.model.current().orElseThrow().deadline()).isEqualTo("2031-04-01");
    }
}
