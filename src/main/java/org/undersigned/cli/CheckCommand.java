package org.undersigned.cli;

import org.undersigned.workflow.TendWorkspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `undersigned workspace check`: looks for damage.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "W.undersigned", descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Supplier<TendWorkspace> workflow;
    private final Terminal terminal;

    CheckCommand(Supplier<TendWorkspace> workflow, Terminal terminal) {
        this.workflow = workflow;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new Answer(terminal, json)
                .give(
                        workflow.get().check(workspace),
                        _ -> Map.of("sound", true),
                        _ -> terminal.out().println(new Messages().text("check.sound", workspace)));
    }
}
