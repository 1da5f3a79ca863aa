package org.undersigned.ui.print;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.ProofModel;
import org.undersigned.ui.preview.SheetPainter;
import org.undersigned.workflow.desk.LetterSheet;
import org.undersigned.workflow.desk.Pictures;
import org.undersigned.workflow.desk.Proofs;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/// What the printing of a letter shows and does.
public final class PrintViewModel {

    private final LetterModel letter;
    private final Parts parts;
    private final int shown;
    private final ObservableList<Printers.Named> printers = FXCollections.observableArrayList();
    private final ObservableList<Printers.Named> printersSeen =
            FXCollections.unmodifiableObservableList(printers);
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Printers.@Nullable Named> printer = new SimpleObjectProperty<>();
    private final ObjectProperty<Which> which;
    private final IntegerProperty times = new SimpleIntegerProperty(1);
    private final ReadOnlyObjectWrapper<PrintState> state =
            new ReadOnlyObjectWrapper<>(new PrintState.Idle());
    private AtomicBoolean called = new AtomicBoolean();

    /// What it needs of the rest of the window.
    ///
    /// @param proofs makes pages
    public record Parts(Printers printers, Proofs proofs, Tasks tasks) {}

    public PrintViewModel(LetterModel letter, Parts parts) {
        this.letter = letter;
        this.parts = parts;
        int recipient = letter.proof().recipientProperty().get();
        this.shown = Math.min(recipient, letter.recipients().size() - 1);
        this.which = new SimpleObjectProperty<>(shown < 0 ? Which.JOINT : Which.SHOWN);
        parts.tasks()
                .aside(
                        parts.printers()::all,
                        all -> {
                            printers.setAll(all);
                            printer.set(all.isEmpty() ? null : all.getFirst());
                            looked.set(true);
                        });
    }

    /// The letter that is printed.
    LetterModel letter() {
        return letter;
    }

    /// Who gets the copy that is shown; empty if it is the one to everybody.
    String shownName() {
        return shown < 0 ? "" : letter.recipients().get(shown).value().recipient().name();
    }

    /// The printers there are.
    ObservableList<Printers.Named> printers() {
        return printersSeen;
    }

    /// Whether it is known which printers there are.
    ReadOnlyBooleanProperty lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /// The printer that is chosen; null if there is none.
    ObjectProperty<Printers.@Nullable Named> printerProperty() {
        return printer;
    }

    /// Which copies are printed.
    ObjectProperty<Which> whichProperty() {
        return which;
    }

    /// How often they are printed.
    IntegerProperty timesProperty() {
        return times;
    }

    /// How far it is.
    ReadOnlyObjectProperty<PrintState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Prints.
    void print() {
        Printers.Named chosen = printer.get();
        if (chosen == null || state.get() instanceof PrintState.Running) {
            return;
        }
        LetterSheet sheet = letter.sheet();
        Pictures pictures = letter.desk().pictures();
        PrintRun run =
                new PrintRun(
                        parts.printers(),
                        new SheetPainter(),
                        copy -> parts.proofs().of(sheet, copy, pictures));
        PrintRun.Order order = new PrintRun.Order(chosen, sheet.name(), copies(sheet), times.get());
        AtomicBoolean off = new AtomicBoolean();
        called = off;
        state.set(new PrintState.Running(0, false));
        parts.tasks().aside(() -> print(run, order, off), state::set);
    }

    /// Prints in the background; if something happens there that should not, nothing goes on.
    private PrintState print(PrintRun run, PrintRun.Order order, AtomicBoolean off) {
        boolean done = false;
        try {
            PrintState end = run.print(order, off::get, pages -> tell(off, pages));
            done = true;
            return end;
        } finally {
            if (!done) {
                parts.tasks().foreground(() -> state.set(new PrintState.Refused()));
            }
        }
    }

    /// Calls it off.
    void cancel() {
        if (state.get() instanceof PrintState.Running running) {
            called.set(true);
            state.set(new PrintState.Running(running.pages(), true));
        }
    }

    private void tell(AtomicBoolean off, int pages) {
        parts.tasks()
                .foreground(() -> {
                    if (state.get() instanceof PrintState.Running) {
                        state.set(new PrintState.Running(pages, off.get()));
                    }
                });
    }

    private List<Integer> copies(LetterSheet sheet) {
        return switch (which.get()) {
            case JOINT -> List.of(ProofModel.JOINT);
            case SHOWN -> List.of(shown);
            case ALL -> IntStream.range(0, sheet.recipients().size()).boxed().toList();
        };
    }
}
