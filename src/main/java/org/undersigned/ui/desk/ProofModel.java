package org.undersigned.ui.desk;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

import org.undersigned.ui.Latest;
import org.undersigned.workflow.desk.LetterSheet;
import org.undersigned.workflow.desk.Proof;

import java.util.List;
import java.util.Optional;

/// The letter's pages as they would be printed now, made anew in the background whenever the letter
/// changes.
public final class ProofModel {

    /// The copy to everybody the letter addresses, and not to one of its recipients.
    public static final int JOINT = -1;

    /// Makes pages, in the background.
    @FunctionalInterface
    public interface Maker {
        /// Makes the pages of one copy.
        ///
        /// @param recipient the index of who gets the copy, or {@link #JOINT}
        Proof of(LetterSheet sheet, int recipient);
    }

    private static final Proof NONE = new Proof(Optional.empty(), List.of(), 0);

    private final LetterModel letter;
    private final Maker maker;
    private final Latest latest;
    private final IntegerProperty recipient = new SimpleIntegerProperty(JOINT);
    private final ReadOnlyObjectWrapper<Proof> proof = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<Proof> whole = new ReadOnlyObjectWrapper<>(NONE);

    ProofModel(LetterModel letter, Maker maker, Latest latest) {
        this.letter = letter;
        this.maker = maker;
        this.latest = latest;
        letter.stampProperty().subscribe(this::make);
        recipient.subscribe(this::make);
        make();
    }

    /// Whose copy is shown: an index of the letter's recipients, or {@link #JOINT}.
    public IntegerProperty recipientProperty() {
        return recipient;
    }

    /// The pages made last.
    public ReadOnlyObjectProperty<Proof> proofProperty() {
        return proof.getReadOnlyProperty();
    }

    /// The last of them without an error: what one sees until a present one is mended.
    public ReadOnlyObjectProperty<Proof> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    private void make() {
        LetterSheet sheet = letter.sheet();
        int one = Math.min(recipient.get(), sheet.recipients().size() - 1);
        latest.ask(() -> maker.of(sheet, one), this::show);
    }

    private void show(Proof made) {
        if (made.document().isPresent()) {
            whole.set(made);
        }
        proof.set(made);
    }
}
