package org.undersigned.cli;

import org.undersigned.workflow.TendWorkspace;
import org.undersigned.workflow.WorkspaceSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `undersigned workspace info`: what is in a workspace.
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "W.undersigned", descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Supplier<TendWorkspace> workflow;
    private final Terminal terminal;

    InfoCommand(Supplier<TendWorkspace> workflow, Terminal terminal) {
        this.workflow = workflow;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new Answer(terminal, json)
                .give(workflow.get().summarize(workspace), this::record, this::print);
    }

    private void print(WorkspaceSummary summary) {
        Messages messages = new Messages();
        terminal.out().println(messages.text("info.letters", summary.letters().size()));
        for (WorkspaceSummary.Item item : summary.letters()) {
            String line =
                    messages.text(
                            "info.letter",
                            item.name(),
                            item.signatories(),
                            item.addressees(),
                            item.copies());
            terminal.out().println(line);
        }
    }

    private Map<String, Object> record(WorkspaceSummary summary) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("file", workspace.toString());
        record.put("letters", summary.letters().size());
        record.put("signatories", summary.signatories());
        record.put("recipients", summary.recipients());
        record.put("pictures", summary.pictures());
        record.put("each", summary.letters().stream().map(InfoCommand::record).toList());
        return record;
    }

    private static Map<String, Object> record(WorkspaceSummary.Item item) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("name", item.name());
        record.put("signatories", item.signatories());
        record.put("addressees", item.addressees());
        record.put("copies", item.copies());
        return record;
    }
}
