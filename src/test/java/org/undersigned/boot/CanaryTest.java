package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.EvidenceKind;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Alias;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;
import org.undersigned.store.Canaries;
import org.undersigned.store.Label;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.Progress;
import org.undersigned.workflow.RenderLetter;
import org.undersigned.workflow.Target;
import org.undersigned.workflow.attachment.Attached;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.LetterSheet;
import org.undersigned.workflow.desk.Pictures;
import org.undersigned.workflow.desk.Preflight;
import org.undersigned.workflow.desk.PrintedOrder;
import org.undersigned.workflow.desk.Prints;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Canaries in every private field of a workspace are found nowhere but in it, and in the list that
/// is asked for as a private one.
class CanaryTest {

    /// Where they come from, and where they may be.
    private static final List<String> ROSTER =
            List.of(
                    "email-kanari@lake.example",
                    "+44 20 7946 09587",
                    "a note, kanarinote",
                    "2031-kanariday",
                    "kanaricolumn",
                    "kanarisort",
                    "kanaridecliner",
                    "kanariwithdrawn");

    private static final List<String> RECIPIENTS =
            List.of("member-kanari@house.example", "+44 20 7946 01234", "kanarimember");

    private static final List<String> KEPT =
            List.of(
                    "kanarirecorder",
                    "kanarisource.csv",
                    "kanariauthority",
                    "kanarievidence.eml",
                    "signs the kanarimail",
                    "Kanarialias",
                    "party-kanari@lake.example",
                    "+44 20 7946 07777",
                    "kanaripartynote");

    @TempDir Path folder;
    private Path out = Path.of("");
    private Session session;
    private final StringBuilder said = new StringBuilder();

    @BeforeEach
    void fill() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
        session = new Session(folder);
        session.file(
                "letter.md",
                "---",
                "title: Benches",
                "subject: Benches for all",
                "date: 2031-03-01",
                "sign_on: {deadline: 2031-04-01, contact: 'Ask the secretary'}",
                "signatories: {order: rank, group: state, show: [name, title, organization,"
                        + " website]}",
                "---",
                "Dear {{recipient.name}}, we, {{signatories.count}} undersigned, ask.[^1]",
                "",
                "[^1]: Source.");
        session.file(
                "kanarisource.csv",
                "organization,name,title,state,website,status,sort_key,email,phone,note,signed_on,Remark",
                "Lake Fund,Ana Roe,Director,CA,lake.example,,kanarisort,%s,%s,\"%s\",%s,%s"
                        .formatted(
                                ROSTER.get(0),
                                ROSTER.get(1),
                                ROSTER.get(2),
                                ROSTER.get(3),
                                ROSTER.get(4)),
                "\"LAKE FUND, INC.\",,,CA,,,,%s,,,,"
                        .formatted(ROSTER.get(0).toUpperCase(Locale.ROOT)),
                "Friends of kanaridecliner,,,OH,,declined,,,,,,",
                "Friends of kanariwithdrawn,,,OH,,withdrawn,,,,,,",
                "Pond,Sam Poe,Poet,OH,,,,,,,,");
        session.file(
                "people.csv",
                "name,salutation,state,email,phone,note",
                "Amos Poe,Mr. Poe,CA,%s,%s,%s"
                        .formatted(RECIPIENTS.get(0), RECIPIENTS.get(1), RECIPIENTS.get(2)),
                "Ann Doe,Ms. Doe,OH,,,");
        run("workspace", "new", "@w.undersigned");
        run(
                "import",
                "@w.undersigned",
                "--letter",
                "L",
                "@letter.md",
                "@kanarisource.csv",
                "@people.csv");
        keepMore();
    }

    /// What is known only after somebody has worked on the list.
    private void keepMore() {
        try (Workspace workspace =
                done(new Workspaces("kanarirecorder", InstantSource.system()).open(file()))) {
            done(
                    workspace.change(
                            Label.of("step.roster.correct", "Ana Roe"),
                            contents -> {
                                String letter = contents.letters().named("L").orElseThrow().id();
                                Stored<SignOn> line = contents.signatories().of(letter).getFirst();
                                Agreement agreement =
                                        new Agreement(
                                                "",
                                                "kanarirecorder",
                                                KEPT.get(1),
                                                "kanariauthority");
                                contents.signatories().replace(line, line.value().with(agreement));
                                Stored<SignOn> gone = contents.signatories().of(letter).get(3);
                                contents.signatories().replace(gone, declining(gone.value()));
                                byte[] mail = KEPT.get(4).getBytes(StandardCharsets.UTF_8);
                                contents.evidence()
                                        .add(line.id(), EvidenceKind.MAIL, KEPT.get(3), "", mail);
                                Stored<Party> party =
                                        contents.parties()
                                                .add(
                                                        new Party(
                                                                PartyKind.ORGANIZATION,
                                                                "Lake Fund",
                                                                Party.Profile.BLANK,
                                                                new Party.Reach(
                                                                        KEPT.get(6),
                                                                        KEPT.get(7),
                                                                        KEPT.get(8))));
                                contents.parties()
                                        .learn(
                                                party.id(),
                                                new Alias(KEPT.get(5), Alias.Origin.DECISION));
                                contents.signatories().link(line, party.id());
                                return new Outcome.Done<>(true, List.<Problem>of());
                            }));
        }
    }

    /// With another status, which is recorded.
    private static SignOn declining(SignOn line) {
        Signatory was = line.signatory();
        Signatory.Standing standing = new Signatory.Standing(Status.DECLINED, 0, "");
        return line.with(new Signatory(was.printed(), was.capacity(), standing, was.line()));
    }

    @AfterEach
    void takeDown() throws IOException {
        Files.deleteIfExists(file());
    }

    /// The files that are told apart below do hold them.
    @Test
    void areWhereTheyBelong() throws IOException {
        run(
                "roster",
                "export",
                "@w.undersigned",
                "--letter",
                "L",
                "-o",
                "@out/list.csv",
                "--private");

        assertThat(in(folder, all())).containsExactlyInAnyOrder(all());
        assertThat(in(out, ROSTER.toArray(String[]::new))).hasSameElementsAs(ROSTER);
        assertThat(Files.readString(out.resolve("list.csv")))
                .contains("kanarirecorder", "kanarisource.csv", "kanariauthority");
    }

    @Test
    void goOutWithNothing() throws IOException {
        String[] letter = {"@w.undersigned", "--letter", "L"};
        run("form", "@letter.md", "-o", "@out/form.pdf");
        run("form", "@letter.md", "--text");
        Files.writeString(out.resolve("questions.txt"), session.output());
        run(
                "render",
                "@letter.md",
                "--roster",
                "@kanarisource.csv",
                "--recipients",
                "@people.csv",
                "--attach",
                "roster,letter",
                "-o",
                "@out/rendered");
        run(
                with(
                        letter,
                        "export",
                        "--recipients",
                        "all",
                        "--attach",
                        "roster,letter",
                        "-o",
                        "@out/exported"));
        run(with(letter, "roster", "export", "-o", "@out/list.csv"));
        run("roster", "check", "@kanarisource.csv");
        run("roster", "check", "@kanarisource.csv", "--json");
        run("roster", "order", "@kanarisource.csv");
        run("roster", "order", "@kanarisource.csv", "--json");
        run("roster", "match", "@kanarisource.csv", "-o", "@out/pairs.csv", "--json");
        run("workspace", "info", "@w.undersigned", "--json");
        run("workspace", "check", "@w.undersigned", "--json");
        run("import", "@w.undersigned", "--letter", "L", "@kanarisource.csv", "--json");
        run(
                "import",
                "@w.undersigned",
                "--letter",
                "M",
                "@letter.md",
                "@kanarisource.csv",
                "--json");
        window();
        readPdfs();

        assertThat(Files.readString(out.resolve("rendered/1-Amos Poe.pdf.txt")))
                .contains("Ana Roe", "Sam Poe", "Lake Fund");
        Files.writeString(out.resolve("terminal.txt"), withoutNames(said.toString()));
        assertThat(in(out, all())).isEmpty();
        try (Stream<Path> tree = Files.walk(folder)) {
            assertThat(
                            tree.filter(Files::isRegularFile)
                                    .filter(it -> !it.startsWith(out))
                                    .map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "letter.md", "kanarisource.csv", "people.csv", "w.undersigned");
        }
    }

    /// Files that cannot be taken in, or only with questions, are told of without what is private.
    @Test
    void areNotNamedWhereAFileIsRefused() throws IOException {
        String cells = String.join(",", ROSTER.get(0), ROSTER.get(1), "\"" + ROSTER.get(2) + "\"");
        String header = "organization,name,status,email,phone,note";
        List<String> rows =
                List.of(
                        ",,," + cells,
                        "Lake Fund,,surely," + cells,
                        "Lake Fund,,," + cells + ",one,too,many",
                        "\"Lake Fund,,," + cells,
                        "Lake Fund,#REF!,," + cells,
                        "Lake Fund,N/A,," + cells,
                        "Total: 12,,," + cells,
                        "Lake Fund,Ana Roe & Sam Poe,," + cells,
                        "Lake Fund,Ana Roe <" + ROSTER.get(0) + ">,,,,",
                        "Lake Fund,,,\u00C3\u00BC" + ROSTER.get(0) + "," + ROSTER.get(1) + ",");
        StringBuilder told = new StringBuilder();
        for (String row : rows) {
            session.file("odd.csv", header, row);
            for (String json : new String[] {"", "--json"}) {
                told.append(tell("import", "@w.undersigned", "--letter", "N", "@odd.csv", json));
                told.append(tell("roster", "check", "@odd.csv", json));
            }
            told.append(tell("render", "@letter.md", "--roster", "@odd.csv", "-o", "@out/o.pdf"));
        }
        Files.writeString(
                out.resolve("told.txt"), told + "\n" + told.toString().toLowerCase(Locale.ROOT));
        assertThat(told.toString()).contains("“surely”", "“Total: 12”");
        assertThat(in(out, all())).isEmpty();
    }

    /// What is said, whatever comes of it.
    private String tell(String... words) {
        session.run(Stream.of(words).filter(it -> !it.isEmpty()).toArray(String[]::new));
        return session.output() + String.join("\n", session.problems()) + "\n";
    }

    /// What the window makes of the same letter: files, findings, the order.
    private void window() throws IOException {
        Assembly assembly = Assembly.fromSystemProperties();
        List<String> shown = new ArrayList<>();
        try (Desk desk =
                done(new Desks(new Workspaces("roe", InstantSource.system())).open(file()))) {
            String id =
                    done(desk.look()).letters().stream()
                            .filter(it -> it.name().equals("L"))
                            .findFirst()
                            .orElseThrow()
                            .id();
            LetterSheet sheet = done(desk.letter(id)).orElseThrow();
            Pictures pictures = new Pictures(desk);
            new Preflight(assembly::typesetter, "New letter")
                    .of(sheet, true, pictures)
                    .checks()
                    .forEach(it -> shown.add(it.toString()));
            new Prints(() -> new RenderLetter(assembly.press()))
                    .write(
                            sheet,
                            new Target(out.resolve("window"), true, false),
                            EnumSet.allOf(Attached.class),
                            pictures,
                            Progress.SILENT)
                    .findings()
                    .forEach(it -> shown.add(line(it)));
            PrintedOrder.of(sheet).values().forEach(it -> shown.add(it.toString()));
            // What might be logged of a value that holds it all.
            sheet.signatories().stream()
                    .map(it -> it.value())
                    .filter(it -> it.signatory().standing().status() == Status.CONFIRMED)
                    .forEach(it -> shown.add(it.confidential() + " " + it.agreement()));
        }
        assertThat(out.resolve("window")).isNotEmptyDirectory();
        Files.writeString(out.resolve("window.txt"), withoutNames(String.join("\n", shown)));
    }

    private static String line(Finding finding) {
        return new Wording(Locale.US).line(finding.problem());
    }

    /// Lays beside every PDF what can be read in it.
    private void readPdfs() throws IOException {
        List<Path> pdfs;
        try (Stream<Path> tree = Files.walk(out)) {
            pdfs = tree.filter(it -> it.toString().endsWith(".pdf")).toList();
        }
        assertThat(pdfs).hasSize(1 + 3 * 2);
        for (Path pdf : pdfs) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                Files.writeString(Path.of(pdf + ".txt"), new PDFTextStripper().getText(document));
            }
        }
    }

    /// Files are called what the user calls them, and those who have not agreed are names, which
    /// who works on a list may read: where it is compared, and ordered. Who asks why somebody
    /// stands somewhere is told what was typed for that.
    private static String withoutNames(String text) {
        return text.replaceAll("Friends of kanari\\w+|kanarisource\\.csv|kanarisort", "");
    }

    private static String[] with(String[] letter, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(words[0].equals("roster") ? 2 : 1, List.of(letter));
        return all.toArray(String[]::new);
    }

    private void run(String... words) {
        int exit = session.run(words);
        String problems = String.join("\n", session.problems());
        assertThat(exit).as("%s: %s", String.join(" ", words), problems).isZero();
        said.append(session.output()).append(problems).append('\n');
    }

    private static String[] all() {
        return Stream.of(ROSTER, RECIPIENTS, KEPT).flatMap(List::stream).toArray(String[]::new);
    }

    private static List<String> in(Path folder, String... words) {
        return new Canaries(folder).of(words);
    }

    private Path file() {
        return folder.resolve("w.undersigned");
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.value().orElseThrow();
    }
}
