package org.undersigned.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.exchange.ListReader;
import org.undersigned.pdf.SignOnFormTest;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

class MailReaderTest {

    private static final String HEAD =
            """
            Received: from mail.library.example
            From: =?UTF-8?Q?Zo=C3=AB_Roe?= <Zoe@library.example>
            To: sign@benches.example
            Date: Tue, 24 Feb 2026 09:03:00 -0500 (EST)
            Subject: =?utf-8?B?UmU6IEJlbmNoZXM=?=
             and shade
            Message-ID: <1@library.example>
            MIME-Version: 1.0
            """;

    @TempDir Path folder;

    @Test
    void readsAMailOfWhichFewHeadersWereSaved() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("yes.eml"),
                        """
                        From: Zoe Roe <zoe@library.example>
                        Subject: Benches, and shade

                        Please sign us on to the letter.

                        Zoe Roe, Executive Director
                        """);

        Table table = new ListReader().read(file).value().orElseThrow();

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().cells())
                .contains("Zoe Roe", "zoe@library.example", "pending");
    }

    @Test
    void proposesWhoeverSaysThatTheySign() throws IOException {
        String mail =
                HEAD
                        + """
                        Content-Type: text/plain; charset=utf-8
                        Content-Transfer-Encoding: quoted-printable

                        Hello, please sign us on to the letter. Caf=C3=A9 soon?

                        Best,
                        Zo=C3=AB Roe
                        Executive Director
                        Alder Falls Library
                        (212) 555-0123

                        On Mon, Feb 23, 2026, Sam wrote:
                        > We cannot sign without you.
                        """;
        Path file = Files.writeString(folder.resolve("a.eml"), mail);
        Outcome<Sifted<Table>> outcome = new ListReader().sift(file, "a.eml", true);
        assertThat(outcome.problems())
                .extracting(Problem::key)
                .containsExactly("table.mailProposes");
        Table table = outcome.value().orElseThrow().rest();
        assertThat(table.rows().getFirst().cells())
                .containsExactly(
                        "Zoë Roe",
                        "Executive Director",
                        "Alder Falls Library",
                        "zoe@library.example",
                        "pending",
                        "2026-02-24T14:03:00Z");
        assertThat(MailReader.mail(Files.readAllBytes(file)).subject())
                .isEqualTo("Re: Benches and shade");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nPlease add us:\n\nOrganization: Roe & Sons – Salem\nYour name: Jane Roe\n"
                        + "Title: Executive Director\nState: OR\n\nBest,\nJane",
                "\n*Name of organization:* Roe & Sons – Salem\n*Name*: Jane Roe\n*Title:*\n"
                        + "Executive Director\n*State:* OR\n\n> Organization: Somebody else",
                "Content-Type: text/html\n\n"
                    + "<table><tr><td>Organization</td><td>Roe &amp; Sons &#8211;"
                    + " Salem</td></tr><tr><td>Name</td><td>Jane"
                    + " Roe</td></tr><tr><td>Title</td><td>Executive"
                    + " Director</td></tr><tr><td>State</td><td>OR</td></tr></table><p>Please add"
                    + " us to the letter.</p>",
            })
    void readsLinesWithLabels(String text) {
        Table table = read(HEAD + text).value().orElseThrow().rest();
        assertThat(table.header())
                .containsExactly(
                        "name", "title", "organization", "email", "status", "signed_on", "state");
        assertThat(table.rows().getFirst().cells())
                .startsWith("Jane Roe", "Executive Director", "Roe & Sons – Salem")
                .endsWith("OR");
    }

    @Test
    void findsWhoSignsWithoutAParting() {
        String html =
                """
                From: "Roe, Jane" <jane@x.example>
                Content-Type: text/html; charset=utf-8

                <p>Please add Benches Union to the letter.</p><p>Jane Roe<br>Director<br>%s</p>
                """;
        Table table =
                read(html.formatted("Benches &amp; Shade Council")).value().orElseThrow().rest();
        assertThat(table.rows().getFirst().cells())
                .startsWith("Jane Roe", "Director", "Benches & Shade Council");

        table = read(html.formatted("")).value().orElseThrow().rest();
        assertThat(table.rows().getFirst().cells())
                .startsWith("Jane Roe", "Director", "Benches Union");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for the letter. We will talk about it on Friday.",
                "Sadly we cannot sign this letter.",
                "We will not sign on to this.",
                "Thanks.\n> Please sign us on to the letter."
            })
    void proposesNobodyWhoDoesNotSaySo(String text) {
        assertThat(read(HEAD + "\n" + text).problems())
                .extracting(Problem::key)
                .containsExactly("table.mailWithoutConsent");
    }

    @Test
    void readsTheFormThatIsAttached() throws IOException {
        String mail =
                HEAD
                        + """
                        Content-Type: multipart/mixed; boundary="=_b"

                        --=_b
                        Content-Type: text/html

                        <p>Here it is.</p>
                        --=_b
                        Content-Type: application/pdf; name="form.pdf"
                        Content-Transfer-Encoding: base64
                        Content-Disposition: attachment; filename="form.pdf"

                        """
                        + Base64.getMimeEncoder().encodeToString(form())
                        + "\n--=_b--\n";
        Table table = read(mail).value().orElseThrow().rest();
        assertThat(table.rows().getFirst().cells()).contains("Jane Roe");
    }

    @Test
    @Timeout(30)
    void readsAnything() {
        String nested = "";
        for (int i = 0; i < 30; i++) {
            nested += "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n";
        }
        assertThat(read(HEAD + nested).value()).isEmpty();
        assertThat(read("").value()).isEmpty();
        assertThat(read("From: <<<>>>\nDate: never\n\nplease add us ").problems()).isNotEmpty();
        String parts = "--b\n\nx\n".repeat(50_000);
        assertThat(read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + parts).value())
                .isEmpty();
        assertThat(read(HEAD + "\n" + "please add ".repeat(50_000)).problems()).isNotEmpty();
    }

    private static byte[] form() throws IOException {
        try (PDDocument document = Loader.loadPDF(SignOnFormTest.pdf(Locale.US, "Benches"))) {
            document.getDocumentCatalog().getAcroForm().getField("name").setValue("Jane Roe");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static Outcome<Sifted<Table>> read(String mail) {
        return new MailReader().sift("a.eml", mail.getBytes(StandardCharsets.UTF_8));
    }
}
