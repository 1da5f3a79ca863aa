package org.undersigned.exchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class CardReaderTest {

    @Test
    void takesNoTornCardAndNoListOfAddresses() {
        Outcome<Sifted<Table>> outcome =
                new CardReader()
                        .sift(
                                "cards.vcf",
                                """
                                BEGIN:VCARD
                                N:Poe;John;;;
                                END:VCARD
                                BEGIN:VCARD
                                KIND:group
                                FN:My list
                                END:VCARD
                                BEGIN:VCARD
                                FN:Jane Roe
                                ORG:Torn Gr\
                                """
                                        .getBytes(StandardCharsets.UTF_8));

        Sifted<Table> sifted = outcome.value().orElseThrow();
        assertThat(sifted.rest().rows())
                .singleElement()
                .satisfies(it -> assertThat(it.cells()).startsWith("John Poe"));
        assertThat(sifted.unfit())
                .singleElement()
                .satisfies(it -> assertThat(it.key()).isEqualTo("table.cardTorn"))
                .satisfies(it -> assertThat(it.place().line()).isEqualTo(8));
        assertThat(outcome.problems()).extracting(Problem::key).containsExactly("table.cardOfList");
    }

    @Test
    void readsACardOfTheFourthVersion() {
        Table table =
                read(
                        """
                        BEGIN:VCARD
                        VERSION:4.0
                        FN:Zoë Roe
                        N:Roe;Zoë;;;
                        ORG:Alder Falls Library\\, Inc.;Reading Room
                        TITLE:Director
                        item1.EMAIL;TYPE=work:zoe@old.example
                        EMAIL;PREF=1:zoe@library.example
                        TEL;VALUE=uri:tel:+1-212-555-0123
                        URL:https://library.example/
                        ADR;LABEL="1 Elm St: Alder Falls":;;1 Elm St;Alder Falls;OR;97000;USA
                        PHOTO:data:image/png;base64,AAAA
                         AAAA
                        END:VCARD
                        """);
        assertThat(table.rows())
                .singleElement()
                .satisfies(it -> assertThat(it.line()).isEqualTo(1))
                .extracting(Table.Row::cells)
                .isEqualTo(
                        List.of(
                                "Zoë Roe",
                                "Director",
                                "Alder Falls Library, Inc.",
                                "zoe@library.example",
                                "+1-212-555-0123",
                                "https://library.example/",
                                "OR",
                                "USA"));
    }

    @Test
    @Timeout(5)
    void unfoldsAMillionSoftLinesInNoTime() {
        String head = "BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:";
        Table table = read(head + "=41=\n".repeat(300_000) + "\nEND:VCARD\n");

        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void readsOldCardsWithTheirEncodings() {
        Table table =
                read(
                        """
                        begin:vcard
                        VERSION:2.1
                        N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;Anna
                        ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Verein f=C3=BCr=
                        =20B=C3=A4nke
                        TEL;WORK;VOICE:030 555 0123
                        end:vcard
                        BEGIN:VCARD
                        VERSION:3.0
                        FN:Benches Uni
                         on
                        X-ABShowAs:COMPANY
                        END:VCARD
                        """);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().cells())
                .startsWith("Anna Müller", "", "Verein für Bänke", "", "030 555 0123");
        assertThat(table.rows().getLast().cells()).startsWith("", "", "Benches Union");
        assertThat(table.rows().getLast().line()).isEqualTo(8);
    }

    @Test
    void readsWesternAndWideFiles() {
        String card = "BEGIN:VCARD\r\nFN:Zoë Roe\r\nEND:VCARD\r\n";
        for (Charset charset :
                List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16LE)) {
            Table table =
                    new CardReader()
                            .sift("a.vcf", card.getBytes(charset))
                            .value()
                            .orElseThrow()
                            .rest();
            assertThat(table.rows().getFirst().cells()).startsWith("Zoë Roe");
        }
    }

    @Test
    @Timeout(20)
    void readsAnything() {
        assertThat(new CardReader().sift("a.vcf", new byte[0]).value()).isEmpty();
        assertThat(read("BEGIN:VCARD\nFN:\nN\nADR:;;\n:::\n\"\"\"\nORG:\\\nEND:VCARD").rows())
                .hasSize(1);
        assertThat(read("BEGIN:VCARD\nFN:a" + "\n b".repeat(100_000) + "\nEND:VCARD").rows())
                .hasSize(1);
        assertThat(read("BEGIN:VCARD\nFN:a\n".repeat(10_000) + "END:VCARD").rows()).hasSize(10_000);
    }

    private static Table read(String text) {
        return new CardReader()
                .sift("a.vcf", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow()
                .rest();
    }
}
