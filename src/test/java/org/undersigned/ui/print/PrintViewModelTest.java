package org.undersigned.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.JdkShaper;
import org.undersigned.letter.Recipient;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.hyphenation.Hyphenation;
import org.undersigned.typeset.paragraph.ParagraphSetter;
import org.undersigned.ui.desk.OpenDesk;
import org.undersigned.workflow.desk.Proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What printing shows and does, without a window and without a printer.
class PrintViewModelTest {

    private static final String PAGE = "2550x3300 LETTER";

    private static final Typesetter TYPESETTER = typesetter();

    @TempDir Path folder;
    private final FakePrinters printers = new FakePrinters();
    private OpenDesk desk;

    @BeforeEach
    void open() {
        desk = OpenDesk.fresh(folder, () -> TYPESETTER);
        desk.model.addLetter("Benches", "---\ntitle: Benches\n---\nDear {{recipients.name}}.\n");
        desk.letter().copies().add(recipient("Jane Roe"), _ -> {});
        desk.letter().copies().add(recipient("Amos Poe"), _ -> {});
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void printsTheLetterThatIsShownAtThreeHundredDots() {
        desk.letter().rewrite("---\ntitle: Benches\n---\nBenches.\n");
        PrintViewModel model = model();
        model.timesProperty().set(3);

        model.print();

        assertThat(printers.log).containsExactly("begin Benches on Office, 3", PAGE, "end");
        assertThat(model.stateProperty().get()).isEqualTo(new PrintState.Printed(1));
    }

    @Test
    void printsTheCopyThatIsShownOrAllOfThem() {
        desk.letter().proof().recipientProperty().set(1);
        PrintViewModel model = model();
        assertThat(model.shownName()).isEqualTo("Amos Poe");
        assertThat(model.whichProperty().get()).isEqualTo(Which.SHOWN);

        model.print();
        model.whichProperty().set(Which.ALL);
        model.printerProperty().set(model.printers().getLast());
        model.print();

        assertThat(printers.log)
                .containsExactly(
                        "begin Benches on Office, 1",
                        PAGE,
                        "end",
                        "begin Benches on Hall, 1",
                        PAGE,
                        PAGE,
                        "end");
    }

    @Test
    void asksNoPrinterForALetterThatCannotBePrinted() {
        desk.letter().rewrite("---\ntitle: Benches\n---\nIn {{town}}.\n");
        PrintViewModel model = model();

        model.print();

        assertThat(printers.log).isEmpty();
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        PrintState.Unprintable.class,
                        it -> assertThat(it.problem().key()).isEqualTo("merge.unknownField"));
    }

    @Test
    void saysThatThePrinterTookNoMore() {
        PrintViewModel model = model();
        model.whichProperty().set(Which.ALL);
        printers.patience = 1;

        model.print();

        assertThat(printers.log).containsExactly("begin Benches on Office, 1", PAGE, "cancel");
        assertThat(model.stateProperty().get()).isInstanceOf(PrintState.Refused.class);
    }

    @Test
    void stopsWhenCalledOff() {
        PrintViewModel model = model();
        model.whichProperty().set(Which.ALL);
        printers.afterPage = model::cancel;

        model.print();

        assertThat(printers.log).containsExactly("begin Benches on Office, 1", PAGE, "cancel");
        assertThat(model.stateProperty().get()).isInstanceOf(PrintState.CalledOff.class);
    }

    @Test
    void doesNothingWithoutAPrinter() {
        printers.named.clear();
        PrintViewModel model = model();

        model.print();

        assertThat(model.lookedProperty().get()).isTrue();
        assertThat(printers.log).isEmpty();
        assertThat(model.stateProperty().get()).isInstanceOf(PrintState.Idle.class);
    }

    private PrintViewModel model() {
        return new PrintViewModel(
                desk.letter(),
                new PrintViewModel.Parts(printers, new Proofs(() -> TYPESETTER), desk.tasks));
    }

    private static Recipient recipient(String name) {
        return new Recipient(name, "", "", List.of(), "", Map.of());
    }

    static Typesetter typesetter() {
        try {
            Path assets = Path.of(System.getProperty("undersigned.assets", "assets"));
            FontLibrary fonts = FontLibrary.open(assets);
            return new Typesetter(
                    fonts, new ParagraphSetter(fonts, new JdkShaper(), new Hyphenation(assets)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
