package org.undersigned.ui.intake;

import org.undersigned.workflow.intake.Receipt;

/// What the dialog says before and after, by what is expected of what is brought.
record Sayings(IntakeWords words, Expected expected) {

    /// What is said afterwards.
    ///
    /// @param waiting how many on the letter's list have not answered then
    String done(Receipt receipt, int waiting) {
        return switch (expected) {
            case ANYTHING -> done(receipt);
            case ANSWERS -> words.text("intake.done.answers", done(receipt), waiting);
        };
    }

    /// What the dialog is called.
    String title() {
        return switch (expected) {
            case ANYTHING -> words.text("intake.title");
            case ANSWERS -> words.text("intake.title.answers");
        };
    }

    private String done(Receipt receipt) {
        if (receipt.texts() == 0 && receipt.added() == 0 && receipt.pictured() > 0) {
            return words.text("intake.done.pictures", receipt.pictured());
        }
        if (receipt.texts() == 0) {
            return receipt.unified() > 0
                    ? words.text("intake.done.unified", receipt.added(), receipt.unified())
                    : words.text("intake.done.list", receipt.added());
        }
        return receipt.added() == 0
                ? words.text("intake.done.letter", receipt.texts())
                : words.text("intake.done.both", receipt.texts(), receipt.added());
    }
}
