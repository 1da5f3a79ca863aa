package org.undersigned.boot;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.details.DetailsViewModel;
import org.undersigned.ui.details.InvitationPane;
import org.undersigned.ui.directory.DirectoryView;
import org.undersigned.ui.duplicates.DuplicatesLink;
import org.undersigned.ui.duplicates.DuplicatesView;
import org.undersigned.ui.duplicates.DuplicatesViewModel;
import org.undersigned.ui.export.ExportView;
import org.undersigned.ui.export.ExportViewModel;
import org.undersigned.ui.export.Exports;
import org.undersigned.ui.export.SignOnForms;
import org.undersigned.ui.intake.IntakeLayer;
import org.undersigned.ui.preview.PreviewView;
import org.undersigned.ui.preview.PreviewViewModel;
import org.undersigned.ui.preview.SheetPainter;
import org.undersigned.ui.print.PrintViewModel;
import org.undersigned.ui.print.PrintWindow;
import org.undersigned.ui.print.SystemPrinters;
import org.undersigned.ui.recipients.RecipientsView;
import org.undersigned.ui.recipients.RecipientsViewModel;
import org.undersigned.ui.roster.Addresses;
import org.undersigned.ui.roster.RosterMatter;
import org.undersigned.ui.roster.RosterView;
import org.undersigned.ui.roster.RosterViewModel;
import org.undersigned.ui.shell.Screen;
import org.undersigned.ui.shell.Shell;
import org.undersigned.ui.start.StartView;
import org.undersigned.ui.start.StartViewModel;
import org.undersigned.ui.text.TextView;
import org.undersigned.ui.text.TextViewModel;
import org.undersigned.workflow.MakeForm;
import org.undersigned.workflow.Recents;
import org.undersigned.workflow.RenderLetter;
import org.undersigned.workflow.desk.Preflight;
import org.undersigned.workflow.desk.Prints;
import org.undersigned.workflow.desk.Proofs;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// Makes the parts of the window, each anew for each letter.
final class Parts {

    /// What collects the answers of those who are asked to sign.
    private static final List<String> COLLECTING =
            List.of("signOnForm", "signOnQuestions", "signOnAnswers", "copyPending");

    private final Outside outside;
    private final IntakeLayer intake;
    private final Recents recents;
    private final Errand errand;
    private final Tasks tasks;
    private final Messages messages;
    private final SheetPainter painter = new SheetPainter();
    private final ExportViewModel.Parts exporting;
    private final PrintViewModel.Parts printing;
    private final SignOnForms forms;
    private @Nullable RosterViewModel roster;
    private @Nullable LetterModel twiceOf;
    private @Nullable DuplicatesViewModel<?> twice;

    Parts(
            Window.Surroundings around,
            Recents recents,
            Errand errand,
            IntakeLayer intake,
            Proofs proofs) {
        this.intake = intake;
        this.outside = around.outside();
        this.recents = recents;
        this.errand = errand;
        this.tasks = around.tasks();
        this.messages = around.messages();
        Assembly assembly = around.assembly();
        this.exporting =
                new ExportViewModel.Parts(
                        new Exports(
                                new Prints(() -> new RenderLetter(assembly.press())),
                                tasks,
                                InstantSource.system(),
                                messages),
                        new Preflight(assembly::typesetter, messages.text("new.letter")),
                        tasks,
                        outside,
                        errand);
        this.forms =
                new SignOnForms(
                        () -> new MakeForm(assembly.typesetter(), Assembly.pdfWriter()),
                        outside,
                        Parts::copy,
                        tasks,
                        messages);
        this.printing = new PrintViewModel.Parts(new SystemPrinters(), proofs, tasks);
    }

    Shell.Parts all() {
        return new Shell.Parts(
                List.of(
                        new Screen("text", this::text),
                        new Screen("recipients", this::recipients),
                        new Screen("signatories", this::signatories),
                        new Screen("export", this::export),
                        new Screen("duplicates", this::duplicates, "signatories")),
                this::page,
                desk -> DirectoryView.of(desk, tasks, messages),
                this::start,
                recents::all,
                intake::choose,
                List.of(
                        new Shell.Deed("print", "Shortcut+P", this::print),
                        new Shell.Deed("signOnForm", null, forms::save),
                        new Shell.Deed("signOnQuestions", null, forms::copy),
                        new Shell.Deed("signOnAnswers", null, _ -> intake.chooseAnswers()),
                        new Shell.Deed(
                                "copyPending",
                                null,
                                new Addresses(messages, Parts::copy)::ofPending),
                        new Shell.Deed("attachEvidence", "Shortcut+Shift+A", _ -> attach())));
    }

    private Region text(LetterModel letter) {
        return new TextView(
                new TextViewModel(letter, tasks),
                new DetailsViewModel(letter, tasks, outside),
                messages);
    }

    private Region recipients(LetterModel letter) {
        return new RecipientsView(
                new RecipientsViewModel(letter, tasks, messages, this::paste, intake::choose),
                messages);
    }

    private Region signatories(LetterModel letter) {
        RosterViewModel model =
                new RosterViewModel(
                        letter,
                        new RosterViewModel.Around(
                                tasks, outside, InstantSource.system(), messages),
                        this::paste,
                        intake::choose);
        roster = model;
        BorderPane screen = new BorderPane(); // Tab goes in the order in which its parts are put in
        screen.setTop(
                new VBox(
                        new DuplicatesLink(twice(letter), messages, () -> errand.run("duplicates")),
                        new InvitationPane(
                                new DetailsViewModel(letter, tasks, outside),
                                COLLECTING,
                                errand::run,
                                messages)));
        screen.setCenter(new RosterView(model, messages));
        return screen;
    }

    private Region duplicates(LetterModel letter) {
        return new DuplicatesView(
                twice(letter), "duplicates.list.", messages, () -> errand.run("signatories"));
    }

    /// Evidence is attached where one sees for whom.
    private void attach() {
        errand.run("signatories");
        if (roster != null) {
            roster.attachEvidence();
        }
    }

    /// Who is twice on a letter's list: the same for both screens that tell it.
    private DuplicatesViewModel<?> twice(LetterModel letter) {
        if (twice == null || twiceOf != letter) {
            twiceOf = letter;
            twice = RosterMatter.duplicates(letter, tasks, messages);
        }
        return twice;
    }

    private void paste(String rows) {
        intake.paste(rows, List.of());
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void print(LetterModel letter) {
        PrintWindow.open(
                intake.getScene().getWindow(), new PrintViewModel(letter, printing), messages);
    }

    private Region export(LetterModel letter) {
        return new ExportView(new ExportViewModel(letter, exporting), messages);
    }

    private Region page(LetterModel letter) {
        PreviewViewModel pages =
                PreviewViewModel.of(
                        letter, painter, tasks.latest(), messages, letter.place()::goTo);
        letter.place()
                .originProperty()
                .subscribe(origin -> {
                    if (origin != null) {
                        pages.showOrigin(origin);
                    }
                });
        return new PreviewView(pages, messages);
    }

    private Region start() {
        return new StartView(
                new StartViewModel(
                        tasks,
                        recents,
                        messages,
                        InstantSource.system(),
                        Path.of(System.getProperty("user.home"))),
                errand,
                messages);
    }
}
