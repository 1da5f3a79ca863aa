package org.undersigned.cli;

import org.undersigned.workflow.ExportList;
import org.undersigned.workflow.desk.Extent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `undersigned roster export`: the list of those who sign a letter of a workspace as a table.
@Command(name = "export")
final class RosterExportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "W.undersigned", descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--letter", paramLabel = "NAME", required = true, descriptionKey = "letter")
    private String letter = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "LIST.csv",
            descriptionKey = "output")
    private Path output = Path.of("");

    @Option(names = "--private", descriptionKey = "private")
    private boolean confidential;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Supplier<ExportList> workflow;
    private final Terminal terminal;

    RosterExportCommand(Supplier<ExportList> workflow, Terminal terminal) {
        this.workflow = workflow;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Extent extent = confidential ? Extent.PRIVATE : Extent.PUBLIC;
        return new Answer(terminal, json)
                .give(
                        workflow.get()
                                .export(
                                        workspace,
                                        letter,
                                        new ExportList.Request(output, extent, force)),
                        this::record,
                        this::print);
    }

    private void print(int lines) {
        String key = confidential ? "export.listPrivate" : "export.list";
        terminal.out().println(new Messages().text(key, output, lines));
    }

    private Map<String, Object> record(int lines) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("file", output.toString());
        record.put("signatories", lines);
        record.put("private", confidential);
        return record;
    }
}
