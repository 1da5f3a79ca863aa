package org.undersigned.ui.print;

import org.undersigned.frame.Document;
import org.undersigned.frame.Sheet;
import org.undersigned.problem.Problem;
import org.undersigned.ui.preview.SheetPainter;
import org.undersigned.workflow.desk.Proof;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// Prints copies of a letter, page by page: only one page lies painted at a time.
///
/// @param printers the system's
/// @param painter paints pages
/// @param copy makes the pages of a copy: of an index of the recipients, or of −1
record PrintRun(Printers printers, SheetPainter painter, IntFunction<Proof> copy) {

    /// What office printers print.
    private static final double DOTS_PER_INCH = 300;

    private static final double SCALE = DOTS_PER_INCH / 72;

    /// What is to be printed.
    ///
    /// @param copies which of the recipients, −1 for everybody the letter addresses
    /// @param times how often each
    record Order(Printers.Named printer, String title, List<Integer> copies, int times) {}

    /// Prints, in the background. Nothing reaches the printer before it is known that the first
    /// copy can be printed.
    ///
    /// @param called whether it was called off
    /// @param told how many pages the printer has
    PrintState print(Order order, BooleanSupplier called, IntConsumer told) {
        Proof first = copy.apply(order.copies().getFirst());
        if (first.document().isEmpty()) {
            return unprintable(first);
        }
        Optional<Printers.Job> begun =
                printers.begin(order.printer(), order.title(), order.times());
        if (begun.isEmpty()) {
            return new PrintState.Refused();
        }
        Printers.Job job = begun.get();
        int pages = 0;
        for (int one : order.copies()) {
            Proof proof = one == order.copies().getFirst() ? first : copy.apply(one);
            Optional<Document> document = proof.document();
            if (document.isEmpty()) {
                job.cancel();
                return unprintable(proof);
            }
            for (Sheet sheet : document.get().sheets()) {
                if (called.getAsBoolean()) {
                    job.cancel();
                    return new PrintState.CalledOff();
                }
                if (!job.print(painter.paint(sheet, SCALE), sheet.paper())) {
                    job.cancel();
                    return new PrintState.Refused();
                }
                told.accept(++pages);
            }
        }
        return job.end() ? new PrintState.Printed(pages) : new PrintState.Refused();
    }

    private static PrintState unprintable(Proof proof) {
        return proof.problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .<PrintState>map(PrintState.Unprintable::new)
                .orElseGet(PrintState.Refused::new);
    }
}
