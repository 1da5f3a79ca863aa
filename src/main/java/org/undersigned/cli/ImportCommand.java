package org.undersigned.cli;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.table.Rule;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.ImportFiles;
import org.undersigned.workflow.ImportRequest;
import org.undersigned.workflow.Imported;
import org.undersigned.workflow.intake.ImportKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// `undersigned import`: files become part of a letter in a workspace.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final Pattern ABOUT_ROWS =
            Pattern.compile("(?:roster|recipients)\\..*|table\\.(?:rowTooLong|lineTooLong)");

    @Parameters(index = "0", paramLabel = "W.undersigned", descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--letter", paramLabel = "NAME", required = true, descriptionKey = "letter")
    private String letter = "";

    @Option(names = "--as", paramLabel = "letter|roster|recipients", descriptionKey = "as")
    private @Nullable ImportKind kind;

    @Mixin private ColumnOptions columns = new ColumnOptions();

    @Option(names = "--keep", paramLabel = "RULE", descriptionKey = "keep")
    private List<Rule> kept = List.of();

    @Option(names = "--same", paramLabel = "ROW", split = ",", descriptionKey = "same")
    private Set<Integer> same = Set.of();

    @Option(names = "--leave-out", descriptionKey = "leaveOut")
    private boolean leavingOut;

    @Option(names = "--dry-run", descriptionKey = "trial")
    private boolean trial;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Supplier<ImportFiles> workflow;
    private final Terminal terminal;

    ImportCommand(Supplier<ImportFiles> workflow, Terminal terminal) {
        this.workflow = workflow;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Finding.anyError(columns.problems())) {
            terminal.report(columns.problems());
            return ExitCode.USAGE;
        }
        ImportRequest request =
                new ImportRequest(
                        workspace,
                        letter,
                        files,
                        kind,
                        columns.roster(),
                        columns.recipients(),
                        rules(),
                        new ImportRequest.Manner(same, leavingOut, trial));
        Outcome<List<Imported>> outcome = workflow.get().take(request);
        int code = new Answer(terminal, json).give(outcome, this::record, this::print);
        if (!json && !leavingOut && isAboutRows(outcome.problems())) {
            terminal.out().println(new Messages().text("import.leaveOut"));
        }
        return code;
    }

    /// Whether nothing is wrong but single rows, which can be left out.
    private static boolean isAboutRows(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        return !errors.isEmpty()
                && errors.stream()
                        .allMatch(it ->
                                it.place().line() > 0 && ABOUT_ROWS.matcher(it.key()).matches());
    }

    /// Null if nothing is said about them.
    private @Nullable Set<Rule> rules() {
        if (kept.isEmpty()) {
            return null;
        }
        Set<Rule> rules = EnumSet.allOf(Rule.class);
        kept.forEach(rules::remove);
        return rules;
    }

    private void print(List<Imported> imported) {
        Messages messages = new Messages();
        for (Imported one : imported) {
            String key = "import." + word(one.kind());
            terminal.out()
                    .println(
                            messages.text(
                                    key, one.file(), one.added(), one.known(), one.pictured()));
            if (one.waiting() > 0) {
                terminal.out().println(messages.text("import.waiting", one.waiting()));
            }
            String remembered = CleaningReport.remembered(one.columns());
            if (!remembered.isEmpty()) {
                terminal.out().println(messages.text("import.remembered", remembered));
            }
            CleaningReport.lines(one.cleanings(), messages).forEach(terminal.out()::println);
            AlikeReport.lines(one.alike(), messages).forEach(terminal.out()::println);
        }
        if (imported.stream().flatMap(it -> it.alike().stream()).anyMatch(it -> !it.joined())) {
            terminal.out().println(messages.text(trial ? "import.sameNow" : "import.sameLater"));
        }
        if (trial) {
            terminal.out().println(messages.text("import.trial"));
        }
    }

    private Map<String, Object> record(List<Imported> imported) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("letter", letter);
        record.put("dry_run", trial);
        record.put("files", imported.stream().map(ImportCommand::record).toList());
        return record;
    }

    private static Map<String, Object> record(Imported imported) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("file", imported.file().toString());
        record.put("as", word(imported.kind()));
        record.put("added", imported.added());
        record.put("waiting", imported.waiting());
        record.put("known", imported.known());
        record.put("pictured", imported.pictured());
        record.put("remembered", CleaningReport.rememberedFields(imported.columns()));
        record.put("cleanings", CleaningReport.records(imported.cleanings()));
        record.put("alike", AlikeReport.records(imported.alike()));
        return record;
    }

    private static String word(ImportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
