package org.undersigned.cli;

import org.undersigned.workflow.Progress;
import org.undersigned.workflow.Rendering;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Has PDF files made, with a progress bar if somebody watches, and reports them.
///
/// @param output what the user named, a file or a folder
/// @param many whether there is a file for each recipient
/// @param json whether to report to a program
record Printing(Terminal terminal, Path output, boolean many, boolean json) {

    /// Does the work and reports it.
    ///
    /// @return the command's exit code
    int run(Function<Progress, Rendering> work) {
        Rendering rendering = watched(work);
        terminal.report(rendering.findings());
        if (json) {
            terminal.out().println(Json.of(record(rendering)));
        } else if (rendering.isDone()) {
            terminal.out().println(summary(rendering));
        }
        return rendering.isDone() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private Rendering watched(Function<Progress, Rendering> work) {
        if (!terminal.interactive()) {
            return work.apply(Progress.SILENT);
        }
        ProgressBar bar = new ProgressBar(terminal.err());
        try {
            return work.apply(bar);
        } finally {
            bar.clear();
        }
    }

    private String summary(Rendering rendering) {
        String key = many ? "render.writtenAll" : "render.written";
        return new Messages().text(key, output, rendering.files().size(), rendering.pages());
    }

    private static Map<String, Object> record(Rendering rendering) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("files", rendering.files().stream().map(Path::toString).toList());
        record.put("pages", rendering.pages());
        record.put("problems", FindingRecords.of(rendering.findings()));
        return record;
    }
}
