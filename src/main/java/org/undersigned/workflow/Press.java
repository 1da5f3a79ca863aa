package org.undersigned.workflow;

import org.undersigned.frame.Document;
import org.undersigned.merge.Copy;
import org.undersigned.pdf.PdfWriter;
import org.undersigned.problem.Outcome;
import org.undersigned.typeset.Plates;
import org.undersigned.typeset.Stage;
import org.undersigned.typeset.Typesetter;

import java.nio.ByteBuffer;

/// Sets copy in type and prints it.
///
/// Tests print with something quicker.
@FunctionalInterface
public interface Press {

    /// The copy as a PDF; failed if something in it cannot be set.
    ///
    /// @param plates the letter's pictures
    /// @param stage whether its pages say that it is a draft
    Outcome<Printed> print(Copy copy, Plates plates, Stage stage);

    /// A printed letter.
    ///
    /// @param pdf the bytes of the file, read from its position on
    /// @param pages how many pages it has
    record Printed(ByteBuffer pdf, int pages) {}

    /// The press that sets real type.
    static Press of(Typesetter typesetter, PdfWriter writer) {
        return (copy, plates, stage) ->
                switch (typesetter.set(copy, plates, stage)) {
                    case Outcome.Done<Document>(Document set, var problems) ->
                            new Outcome.Done<>(printed(set, writer), problems);
                    case Outcome.Failed<Document>(var problems) -> new Outcome.Failed<>(problems);
                };
    }

    private static Printed printed(Document set, PdfWriter writer) {
        ByteBuffer pdf = ByteBuffer.wrap(writer.write(set)).asReadOnlyBuffer();
        return new Printed(pdf, set.sheets().size());
    }
}
