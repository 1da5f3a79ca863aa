package org.undersigned.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.workflow.intake.Bringing.keys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class IntakeReaderTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    empty.csv,      '',                       table.empty
                    torn.csv,       'name\n"Ada\nBo\n',       table.tornQuote
                    page.csv,       '<html><body>Sign in',    table.webPage
                    list.yaml,      '- name: Ada\n  org: X\n', table.yaml
                    sent.mbox,      'From a@b.example Mon Mar  2 10:00:00 2026\nFrom: Ada\n', table.mailbox
                    letter.pdf,     '%PDF-1.7',               table.formTorn
                    book.xlsx,      'PK\3\4 xl/workbook',     table.sheetTorn
                    letter.docx,    'PK\3\4 word/document',   table.archive
                    noise,          '\1\2\3\4\1\2\3\4',       table.notText
                    empty.md,       '---\n---\n',             letter.titleMissing
                    open.md,        '---\ntitle: A\n',        letter.frontMatterOpen\
                    """)
    void saysInOneSentenceWhatNothingCanBeMadeOf(String name, String begin, String key)
            throws IOException {
        String text =
                begin.replace("\\n", "\n")
                        .replace("\\3", "\u0003")
                        .replace("\\4", "\u0004")
                        .replace("\\1", "\u0001")
                        .replace("\\2", "\u0002");
        Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);

        assertThat(refused(file)).containsExactly(key);
    }

    @Test
    void refusesFoldersAndWhatIsNotThere() throws IOException {
        assertThat(refused(folder)).containsExactly("table.folder");
        assertThat(refused(Files.createDirectory(folder.resolve("letter.md"))))
                .containsExactly("workflow.letterIsFolder");
        assertThat(refused(folder.resolve("gone.csv"))).containsExactly("table.missing");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(10)
    void waitsForNoDevice() {
        assertThat(refused(Path.of("/dev/zero"))).containsExactly("table.notFile");
    }

    @Test
    void refusesWhatIsTooLargeWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(300L << 20);
        }

        assertThat(refused(huge)).containsExactly("table.tooLarge");
    }

    @Test
    void readsFiveHundredColumns() throws IOException {
        String header =
                IntStream.range(0, 500).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        Path file = Files.writeString(folder.resolve("wide.csv"), header + "\nPond\n");

        assertThat(new IntakeReader(true).read(file, null, true))
                .isInstanceOfSatisfying(
                        Brought.Rows.class, it -> assertThat(it.headers()).hasSize(500));
    }

    @Test
    void readsWhatExcelCallsUnicodeText() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("roster.txt"),
                        "\uFEFForganization\tstate\r\nÉcole\tEX\r\n"
                                .getBytes(StandardCharsets.UTF_16LE));

        assertThat(new IntakeReader(true).read(file, null, true))
                .isInstanceOfSatisfying(
                        Brought.Rows.class,
                        it -> assertThat(it.first(9)).containsExactly(List.of("École", "EX")));
    }

    @Test
    void takesATextThatIsNothingButNamesForAList() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("names.txt"),
                        """
                        1. Jane Roe, Director, Alder Falls Library
                        2. Cedar Street Tenants, Inc.
                        3. Sam Poe
                        """);

        assertThat(new IntakeReader(true).read(file, null, true))
                .isInstanceOfSatisfying(
                        Brought.Rows.class, it -> assertThat(it.size()).isEqualTo(3));
        assertThat(new IntakeReader(true).read(file, ImportKind.LETTER, true))
                .isInstanceOf(Brought.Text.class);
    }

    @Test
    void takesNoLetterForAList() throws IOException {
        Path wrapped =
                Files.writeString(
                        folder.resolve("benches.txt"),
                        """
                        Dear Chair Roe:
                        We ask that the benches stay where they are, for those
                        who need them most. They cost little and
                        serve everybody.
                        Sincerely,
                        """);
        Path endless = Files.writeString(folder.resolve("long.txt"), "Word ".repeat(100_000));

        assertThat(new IntakeReader(true).read(wrapped, null, true))
                .isInstanceOf(Brought.Text.class);
        assertThat(new IntakeReader(true).read(endless, null, true))
                .isInstanceOf(Brought.Text.class);
    }

    @Test
    void namesALetterWithoutFrontMatterAfterItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("Our benches.txt"), "We ask for benches.\n");

        assertThat(new IntakeReader(true).read(file, null, true))
                .isInstanceOfSatisfying(
                        Brought.Text.class,
                        it -> {
                            assertThat(it.title()).isEqualTo("Our benches");
                            assertThat(it.text())
                                    .isEqualTo(
                                            "---\ntitle: Our benches\n---\nWe ask for benches.\n");
                        });
        assertThat(keys(new IntakeReader(false).read(file, null, true).problems()))
                .containsExactly("workflow.neitherLetterNorList");
    }

    @Test
    void readsLinesThatWereSavedAsText() throws IOException {
        String lines = "Jane Roe, Director, Lake Friends\n• Cy Dee – Chair – Red Mesa Union\n";
        Path file = Files.writeString(folder.resolve("signers.txt"), lines);

        assertThat(new IntakeReader(false).read(file, null, true))
                .isInstanceOfSatisfying(
                        Brought.Rows.class,
                        it -> {
                            assertThat(it.table().header()).contains("name", "organization");
                            assertThat(it.table().rows()).hasSize(2);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We ask for benches.\nWe ask for them in every park of the town.\n",
                "Dear Mayor,\n\nPlease.\n",
                "We ask:\n- benches\n"
            })
    void takesNoLetterForLines(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), text);

        assertThat(keys(new IntakeReader(false).read(file, null, true).problems()))
                .containsExactly("workflow.neitherLetterNorList");
    }

    @Test
    void tellsAHeaderFromPeopleInPastedRows() {
        IntakeReader reader = new IntakeReader(true);

        assertThat(reader.pasted("pasted", "Organization\tState\nPond\tEX"))
                .isInstanceOfSatisfying(Brought.Rows.class, it -> assertThat(it.headed()).isTrue());
        assertThat(reader.pasted("pasted", "Pond Society\tEX\nLake Friends\tCA\n"))
                .isInstanceOfSatisfying(
                        Brought.Rows.class,
                        it -> {
                            assertThat(it.headed()).isFalse();
                            assertThat(it.size()).isEqualTo(2);
                            assertThat(it.headers()).containsExactly("#1", "#2");
                        });
        assertThat(reader.pasted("pasted", "---\ntitle: Benches\n---\nWe ask."))
                .isInstanceOf(Brought.Text.class);
        assertThat(reader.pasted("pasted", "  \n")).isInstanceOf(Brought.Refused.class);
    }

    private static List<String> refused(Path file) {
        Brought brought = new IntakeReader(true).read(file, null, true);
        assertThat(brought).isInstanceOf(Brought.Refused.class);
        return keys(brought.problems());
    }

    @Test
    @Timeout(20)
    @EnabledOnOs(OS.LINUX)
    void refusesADeviceForALetter() {
        assertThat(keys(LetterFile.text(Path.of("/dev/zero")).problems()))
                .containsExactly("workflow.letterNotFile");
    }
}
