package org.undersigned.workflow;

import org.undersigned.frame.Document;
import org.undersigned.merge.Copy;
import org.undersigned.pdf.Attachment;
import org.undersigned.pdf.PdfWriter;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.typeset.Typesetter;
import org.undersigned.workflow.attachment.Attachments;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Sets copy in type and prints it.
///
/// Tests print with something quicker.
@FunctionalInterface
public interface Press {

    /// The copy as a PDF; failed if something in it cannot be set, or must not go out.
    Outcome<Printed> print(Copy copy, Imprint imprint);

    /// A printed letter.
    ///
    /// @param pdf the bytes of the file, read from its position on
    /// @param pages how many pages it has
    record Printed(ByteBuffer pdf, int pages) {}

    /// The press that sets real type.
    static Press of(Typesetter typesetter, PdfWriter writer) {
        return (copy, imprint) ->
                switch (typesetter.set(copy, imprint.plates(), imprint.stage())) {
                    case Outcome.Done<Document>(Document set, var problems) -> {
                        List<Attachment> along = Attachments.of(copy, imprint.attached());
                        List<Problem> all = new ArrayList<>(problems);
                        all.addAll(new LeakScan(imprint.watch()).of(copy, set, along));
                        yield Problem.anyError(all)
                                ? new Outcome.Failed<>(all)
                                : new Outcome.Done<>(printed(writer, set, along), all);
                    }
                    case Outcome.Failed<Document>(var problems) -> new Outcome.Failed<>(problems);
                };
    }

    private static Printed printed(PdfWriter writer, Document set, List<Attachment> attachments) {
        ByteBuffer pdf = ByteBuffer.wrap(writer.write(set, attachments)).asReadOnlyBuffer();
        return new Printed(pdf, set.sheets().size());
    }
}
