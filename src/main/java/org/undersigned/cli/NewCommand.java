package org.undersigned.cli;

import org.undersigned.workflow.TendWorkspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `undersigned workspace new`: makes an empty workspace.
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "W.undersigned", descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Supplier<TendWorkspace> workflow;
    private final Terminal terminal;

    NewCommand(Supplier<TendWorkspace> workflow, Terminal terminal) {
        this.workflow = workflow;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new Answer(terminal, json)
                .give(
                        workflow.get().make(workspace),
                        file -> Map.of("file", file.toString()),
                        file -> terminal.out().println(file));
    }
}
