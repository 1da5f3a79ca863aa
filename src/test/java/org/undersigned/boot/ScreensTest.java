package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.store.Workspace;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.desk.Exhibit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Every screen, light and dark: nothing on it is too faint to read. `mvn -Pscreens verify` takes
/// more of them, in more sizes, and keeps the pictures in `target/screens`.
class ScreensTest {

    /// Where pictures are kept; none are if this is not set.
    private static final String KEPT = System.getProperty("undersigned.screens", "");

    private static final List<String> SCREENS =
            List.of("text", "recipients", "signatories", "export");

    @TempDir static Path folder;
    private static Path sample;
    private static Path large;
    private static Path empty;
    private static Path names;
    private static Path form;
    private static Path arabic;
    private static Path twice;

    private static ScreenFiles files() {
        return new ScreenFiles(folder);
    }

    @BeforeAll
    static void makeWorkspaces() throws IOException {
        Path files = Path.of(System.getProperty("undersigned.assets")).resolve("sample");
        sample = files().workspace("Public benches 2031");
        files().bring(
                        sample,
                        "Benches",
                        files.resolve("public-benches.md"),
                        files.resolve("roster.csv"),
                        files.resolve("recipients.csv"));
        empty = files().workspace("Empty");
        large = files().workspace("Large");
        files().bring(
                        large,
                        "Benches",
                        files.resolve("public-benches.md"),
                        files().roster(2000),
                        files().recipients(2000));
        names =
                files().workspace(
                                "A campaign with a very long name, as campaigns of coalitions often"
                                        + " have them");
        files().bring(
                        names,
                        "To the Honorable Chair and the Ranking Member of the Committee on Public"
                                + " Places",
                        files.resolve("public-benches.md"));
        files().bring(names, "קואליציה", files.resolve("public-benches.md"));
        twice = files().workspace("Twice");
        files().bring(twice, "Benches", files.resolve("public-benches.md"), files().twins(300));
        form = files().workspace("Form");
        files().bring(form, "Benches", files().benches());
        arabic = files().workspace("مقاعد");
        Path letters = Path.of("src", "test", "resources", "letters", "scripts");
        files().bring(
                        arabic,
                        "مقاعد عامة في الحدائق",
                        letters.resolve("arabic.md"),
                        letters.resolve("arabic.csv"));
    }

    /// Dark, where most goes wrong; and everything where the pictures are wanted.
    static Stream<Size> sizes() {
        return KEPT.isEmpty()
                ? Stream.of(new Size(ColorScheme.DARK, 1280, 860))
                : Stream.of(ColorScheme.values())
                        .flatMap(it ->
                                Stream.of(
                                        new Size(it, 1280, 860),
                                        new Size(it, 1000, 700),
                                        new Size(it, 1920, 1080)));
    }

    record Size(ColorScheme scheme, int width, int height) {
        Sitting sitting() {
            return new Sitting(folder.resolve("home " + this), scheme, width, height);
        }

        @Override
        public String toString() {
            return "%s-%dx%d".formatted(scheme.name().toLowerCase(Locale.ROOT), width, height);
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void canBeReadWithTheSample(Size size) {
        try (Sitting sitting = size.sitting()) {
            judge(sitting, size, "start");
            sitting.open(sample);
            for (String screen : SCREENS) {
                sitting.run(screen);
                if (screen.equals("export")) {
                    sitting.await(".check");
                }
                judge(sitting, size, "sample-" + screen);
            }
            sitting.run("text").press("details");
            judge(sitting, size, "form");
            sitting.run("signatories").press("add");
            judge(sitting, size, "add");
            sitting.press("invitation-line");
            judge(sitting, size, "deadlines");
            sitting.press("add-done").write("filter", "Nobody of this name");
            judge(sitting, size, "filtered");
            judge(sitting.run("palette"), size, "palette");
        }
    }

    /// Beside the list or below it: of one line, of several, and where somebody is to be erased.
    @ParameterizedTest
    @MethodSource("sizes")
    void canBeReadWithTheDetailsOfALine(Size size) throws IOException {
        Path mail =
                Files.writeString(
                        folder.resolve("Yes, we sign (from the board of the Civic League).eml"),
                        "Date: Tue, 4 Mar 2031 10:00:00 +0000\n\nYes.\n");
        for (Path workspace : List.of(sample, arabic)) {
            String name = workspace.equals(sample) ? "details" : "arabic-details";
            try (Sitting sitting = size.sitting().open(workspace)) {
                sitting.run("signatories").press("line-details");
                TableView<?> table = (TableView<?>) sitting.there("table");
                Darkroom.run(() -> table.getSelectionModel().select(1));
                judge(sitting.await("#line-printed"), size, name);
                keep(sitting, mail);
                sitting.await("#evidence-0");
                Darkroom.run(() -> ((ScrollPane) sitting.there("line-scroll")).setVvalue(0.7));
                judge(sitting, size, name + "-evidence");
                sitting.press("erase");
                judge(sitting, size, name + "-erase");
                Darkroom.run(() -> table.getSelectionModel().selectRange(0, 3));
                judge(sitting, size, name + "-several");
            }
        }
    }

    /// Keeps something as evidence for the line that is shown, if nothing is kept yet.
    private static void keep(Sitting sitting, Path file) {
        Darkroom.run(() -> {
            var letter = sitting.window().model().deskProperty().get().letterProperty().get();
            if (sitting.window().intake().lookup("#evidence-0") == null) {
                Exhibit exhibit = Exhibit.read(file).value().orElseThrow();
                letter.roster()
                        .prove(
                                it -> it.keep(letter.signatories().get(1), List.of(exhibit)),
                                _ -> {});
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void canBeReadWhileSomethingIsBroughtIn(Size size) throws IOException {
        Path rows =
                Files.writeString(
                        folder.resolve("More who sign.csv"),
                        """
                        Group name,Contact person,City,State,Signed?,E-mail,Country
                        Alder Falls Civic League,Ada Thorne,Alder Falls,Oregon,yes,ada@alder.example,USA
                        THE LIBRARY FRIENDS OF PORT LINDEN,BEN OKAFOR,Port Linden,EX,yes,,United States
                        ,,Port Linden,EX,,,
                        Union de Vecinos de RÃ­o Hondo,InÃ©s PeÃ±a,RÃ­o Hondo,EX,yes,,MÃ©xico
                        "Union of Everyday Walkers, Inc.",Ines Marlow-Teague,,,yes,,
                        The Lowland Towns Alliance,,,NR,pending,,
                        National Shade Soc.,Marta de la Vega Soto,,,yes,,
                        ,Jane Roe & Sam Poe,Port Linden,EX,yes,both@linden.example,
                        (-) Cedar Street Tenants,,,California,yes,,
                        Cedar Street Tenants Inc,,,CA,yes,,
                        """);
        try (Sitting sitting = size.sitting().open(sample)) {
            Darkroom.run(() -> sitting.window().intake().bring(List.of(rows)));
            sitting.await(".intake .columns");
            sitting.press("intake-step-SOURCE").await("#intake-rows");
            judge(sitting, size, "intake-source");
            sitting.press("intake-step-COLUMNS").await(".intake .columns");
            judge(sitting, size, "intake-columns");
            sitting.press("intake-step-OUTCOME").await(".intake .effect");
            judge(sitting, size, "intake-outcome");
            sitting.await(".intake .alike");
            judge(sitting, size, "intake-alike");
            sitting.press("intake-cancel");
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void canBeReadWithThousandsOfLines(Size size) {
        try (Sitting sitting = size.sitting().open(large)) {
            judge(sitting.run("signatories"), size, "large-signatories");
            judge(sitting.run("recipients"), size, "large-recipients");
        }
    }

    /// Two by two, with long names, and when nothing is left to decide.
    @ParameterizedTest
    @MethodSource("sizes")
    void canBeReadWithThoseWhoAreListedTwice(Size size) {
        try (Sitting sitting = size.sitting().open(twice)) {
            sitting.run("signatories").await(() -> sitting.there("duplicates-link").isVisible());
            judge(sitting, size, "twice-signatories");
            sitting.run("duplicates").await("#couples .list-cell:filled");
            judge(sitting, size, "twice");
        }
        try (Sitting sitting = size.sitting().open(sample)) {
            sitting.run("duplicates");
            judge(sitting, size, "twice-sample");
        }
    }

    /// Nobody in it, everyone of a long list, one of them in full, two to be made one.
    @ParameterizedTest
    @MethodSource("sizes")
    void canBeReadWithADirectory(Size size) throws IOException {
        Path some = files().workspace("Directory " + size);
        files().bring(
                        some,
                        "Benches",
                        Path.of(
                                System.getProperty("undersigned.assets"),
                                "sample",
                                "public-benches.md"),
                        files().twins(40));
        try (Sitting sitting = size.sitting().open(some)) {
            judge(sitting.run("directory").await("#directory"), size, "directory-empty");
            sitting.run("enroll");
            TableView<?> table = (TableView<?>) sitting.there("table");
            sitting.await(() -> table.getItems().size() == 84);
            Darkroom.run(() -> table.getSelectionModel().select(82));
            Darkroom.run(() -> table.scrollTo(75));
            sitting.await("#party-name");
            judge(sitting, size, "directory");
            Darkroom.run(() -> table.getSelectionModel().select(81));
            judge(sitting, size, "directory-two");
            sitting.run("signatories");
            judge(sitting, size, "directory-left");
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void canBeReadWithoutALetter(Size size) {
        try (Sitting sitting = size.sitting().open(empty)) {
            judge(sitting, size, "empty");
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void canBeReadWithLongNames(Size size) {
        try (Sitting sitting = size.sitting().open(names)) {
            judge(sitting.run("text"), size, "names");
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void canBeReadWhereNothingCanBeChanged(Size size) {
        Outcome<Workspace> somebody = Assembly.fromSystemProperties().workspaces().open(sample);
        try (Workspace _ = somebody.value().orElseThrow();
                Sitting sitting = size.sitting().open(sample)) {
            judge(sitting, size, "readonly");
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void canBeReadWhenItTellsSomething(Size size) {
        try (Sitting sitting = size.sitting().open(sample)) {
            Darkroom.run(() -> {
                var notices = sitting.window().model().notices();
                notices.add(new Notice.Trouble(Problem.error(Place.NOWHERE, "store.diskFull")));
                notices.add(new Notice.Trouble(Problem.warning(Place.NOWHERE, "store.newer")));
                notices.add(new Notice.Done("31 imported"));
            });
            judge(sitting.await(".toast"), size, "told");
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void canBeReadWhenItAsks(Size size) throws IOException {
        Path lost = files().workspace("Lost " + size);
        files().bring(
                        lost,
                        "Benches",
                        Path.of(
                                System.getProperty("undersigned.assets"),
                                "sample",
                                "public-benches.md"));
        try (Sitting sitting = size.sitting().open(lost)) {
            Files.delete(lost);
            Darkroom.run(() -> {
                var letter = sitting.window().model().deskProperty().get().letterProperty().get();
                letter.type(letter.textProperty().get() + "More.\n", true);
            });
            sitting.run("close");
            sitting.await(() -> sitting.window().model().unsavedProperty().get() != null);
            try {
                judge(sitting, size, "unsaved");
            } finally {
                Darkroom.run(sitting.window().model()::leaveWithoutSaving);
            }
        }
    }

    /// A form with long words and a doubt in it, scrolled down.
    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void canBeReadToTheEndOfTheForm(ColorScheme scheme) {
        Size size = new Size(scheme, 1000, 1300);
        try (Sitting sitting = size.sitting().open(form)) {
            sitting.run("text").press("details").await(".details-doubt");
            ScrollPane scroll = (ScrollPane) sitting.there("details-form");
            Darkroom.run(() -> scroll.setVvalue(1));
            judge(sitting, size, "form-end");
        }
    }

    /// A whole letter that is written from the right.
    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void canBeReadWithALetterFromTheRight(ColorScheme scheme) {
        Size size = new Size(scheme, 1280, 860);
        try (Sitting sitting = size.sitting().open(arabic)) {
            for (String screen : SCREENS) {
                sitting.run(screen);
                if (screen.equals("export")) {
                    sitting.await(".check");
                }
                judge(sitting, size, "arabic-" + screen);
            }
            sitting.run("text").press("details");
            judge(sitting, size, "arabic-form");
        }
    }

    private static void judge(Sitting sitting, Size size, String name) {
        Sitting.Sight sight = sitting.look();
        if (!KEPT.isEmpty()) {
            Darkroom.develop(sight.picture(), Path.of(KEPT, name + "-" + size + ".png"));
        }
        assertThat(sight.faint()).as(name).isEmpty();
        assertThat(sight.strange()).as(name).isEmpty();
    }
}
