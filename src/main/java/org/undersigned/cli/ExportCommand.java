package org.undersigned.cli;

import org.jspecify.annotations.Nullable;
import org.undersigned.workflow.ExportLetter;
import org.undersigned.workflow.ExportRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `undersigned export`: a letter in a workspace becomes a PDF, or one for each recipient.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    /// Which recipients get a copy of their own.
    enum Whom {
        ALL
    }

    @Parameters(index = "0", paramLabel = "W.undersigned", descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--letter", paramLabel = "NAME", required = true, descriptionKey = "letter")
    private String letter = "";

    @Option(names = "--recipients", paramLabel = "all", descriptionKey = "recipients")
    private @Nullable Whom recipients;

    @Mixin private AttachOption attach = new AttachOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "output")
    private Path output = Path.of("");

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Supplier<ExportLetter> workflow;
    private final Terminal terminal;

    ExportCommand(Supplier<ExportLetter> workflow, Terminal terminal) {
        this.workflow = workflow;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean personal = recipients != null;
        ExportRequest request =
                new ExportRequest(workspace, letter, personal, attach.attached(), output, force);
        return new Printing(terminal, output, personal, json)
                .run(progress -> workflow.get().export(request, progress));
    }
}
