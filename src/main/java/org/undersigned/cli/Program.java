package org.undersigned.cli;

import org.undersigned.table.Rule;
import org.undersigned.workflow.attachment.Attached;
import org.undersigned.workflow.intake.ImportKind;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.util.ResourceBundle;

/// The command line with all its commands.
///
/// ```java
/// int exit = new Program(version, useCases, terminal).run("render", "letter.md", "-o", "letter.pdf");
/// ```
public final class Program {

    private final CommandLine commands;

    /// @param version what `--version` prints
    public Program(String version, UseCases useCases, Terminal terminal) {
        commands = new CommandLine(new Undersigned());
        CommandLine roster = new CommandLine(new RosterGroup());
        roster.addSubcommand(new RosterCheckCommand(terminal));
        roster.addSubcommand(new MatchCommand(terminal));
        roster.addSubcommand(new OrderCommand(terminal));
        roster.addSubcommand(new RosterExportCommand(useCases.exportList(), terminal));
        CommandLine workspace = new CommandLine(new WorkspaceGroup());
        workspace.addSubcommand(new NewCommand(useCases.tendWorkspace(), terminal));
        workspace.addSubcommand(new InfoCommand(useCases.tendWorkspace(), terminal));
        workspace.addSubcommand(new CheckCommand(useCases.tendWorkspace(), terminal));
        commands.addSubcommand(new RenderCommand(useCases.renderLetter(), terminal));
        commands.addSubcommand(new FormCommand(useCases.makeForm(), terminal));
        commands.addSubcommand(roster);
        commands.addSubcommand(workspace);
        commands.addSubcommand(new ImportCommand(useCases.importFiles(), terminal));
        commands.addSubcommand(new ExportCommand(useCases.exportLetter(), terminal));
        commands.getCommandSpec().version("undersigned " + version);
        commands.setResourceBundle(ResourceBundle.getBundle(Messages.BUNDLE));
        commands.setOut(terminal.out());
        commands.setErr(terminal.err());
        commands.setExpandAtFiles(false);
        Choice.register(Attached.class, commands);
        Choice.register(ExportCommand.Whom.class, commands);
        Choice.register(ImportKind.class, commands);
        Choice.register(Rule.class, commands);
        commands.setExecutionExceptionHandler(new Breakdown(terminal));
        commands.setParameterExceptionHandler(Program::misspelt);
    }

    /// Runs a command and gives back its exit code; prints what there is to print.
    public int run(String... arguments) {
        return commands.execute(arguments);
    }

    /// One line on what is wrong, perhaps one on what was meant, and where to read on.
    private static int misspelt(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(
                name + ": " + e.getMessage() + "; " + new Messages().text("usage.seeHelp", name));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.flush();
        return ExitCode.USAGE;
    }

    /// A group of commands, which does nothing itself.
    private abstract static class CommandGroup implements Runnable {

        @Spec CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(
                    spec.commandLine(), new Messages().text("usage.commandMissing"));
        }
    }

    @Command(
            name = "undersigned",
            mixinStandardHelpOptions = true,
            scope = ScopeType.INHERIT,
            usageHelpAutoWidth = true)
    private static final class Undersigned extends CommandGroup {}

    @Command(name = "roster")
    private static final class RosterGroup extends CommandGroup {}

    @Command(name = "workspace")
    private static final class WorkspaceGroup extends CommandGroup {}
}
