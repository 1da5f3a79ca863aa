package org.undersigned.exchange.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.List;
import java.util.stream.IntStream;

class PastedLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            textBlock =
                    """
                    Jane Roe, Director, Group X                          / Jane Roe                / Director                  / Group X
                    Group X                                              /                         /                           / Group X
                    Group X (GX)                                         /                         /                           / Group X (GX)
                    Dr. Ada Thorne – Librarian, Alder Falls Library      / Dr. Ada Thorne          / Librarian                 / Alder Falls Library
                    • Alder Falls Library                                /                         /                           / Alder Falls Library
                    12. Benches & Shade Coalition, Inc.                  /                         /                           / Benches & Shade Coalition, Inc.
                    Verein für Bänke e.V.                                /                         /                           / Verein für Bänke e.V.
                    Shade Defenders Legal Aid - Cedar Point              /                         /                           / Shade Defenders Legal Aid - Cedar Point
                    Sam Poe, PhD, Professor of Law, Cedar University     / Sam Poe, PhD            / Professor of Law          / Cedar University
                    María del Carmen Ruiz, Directora, Fundación Sombra   / María del Carmen Ruiz   / Directora                 / Fundación Sombra
                    Jane Roe (Alder Falls Library)                       / Jane Roe                /                           / Alder Falls Library
                    Alder Falls Library (Jane Roe)                       / Jane Roe                /                           / Alder Falls Library
                    Alder Falls Library, Jane Roe, Director              / Jane Roe                / Director                  / Alder Falls Library
                    Alder Falls Library, Cedar Point                     /                         /                           / Alder Falls Library, Cedar Point
                    Jane Roe on behalf of Alder Falls Library            / Jane Roe                /                           / Alder Falls Library
                    Lwazi Ndlela, Executive Director, Umthunzi           / Lwazi Ndlela            / Executive Director        / Umthunzi
                    18 Rivers                                            /                         /                           / 18 Rivers
                    Mothers for Benches                                  /                         /                           / Mothers for Benches
                    ABSC                                                 /                         /                           / ABSC
                    Jane Roe, Attorney                                   / Jane Roe                / Attorney                  /
                    Jean Dupont, Président, Collectif des bancs          / Jean Dupont             / Président                 / Collectif des bancs
                    Anna Müller, Vorsitzende, Verein Schatten            / Anna Müller             / Vorsitzende               / Verein Schatten
                    Jane Roe (Cedar University, Professor)               / Jane Roe                / Professor                 / Cedar University
                    Jane Roe, Director (Alder Falls Library)             / Jane Roe                / Director                  / Alder Falls Library
                    Benches Union (Cedar Point, OR)                      /                         /                           / Benches Union (Cedar Point, OR)
                    The Rev. Dr. Martin Poe, Pastor, First Church        / The Rev. Dr. Martin Poe / Pastor                    / First Church
                    Sam Poe and Jane Roe, co-chairs, Shade Alliance      / Sam Poe and Jane Roe    / co-chairs                 / Shade Alliance
                    Executive Director, Jane Roe, Benches Union          / Jane Roe                / Executive Director        / Benches Union
                    Roe, Jane Q.                                         / Jane Q. Roe             /                           /
                    """)
    void tellsWhoSigns(String line, String name, String title, String organization) {
        Table table = read(line).rest();
        assertThat(cell(table, 0, "name")).isEqualTo(text(name));
        assertThat(cell(table, 0, "title")).isEqualTo(text(title));
        assertThat(cell(table, 0, "organization")).isEqualTo(text(organization));
    }

    @Test
    void keepsContactsApart() {
        Table table =
                read("""
                Jane Roe <jane.roe@example.org>
                Sam Poe, Group X, sam@example.org, (212) 555-0123
                Group Y, https://y.example/\
                """)
                        .rest();
        assertThat(table.rows()).hasSize(3);
        assertThat(cell(table, 0, "name")).isEqualTo("Jane Roe");
        assertThat(cell(table, 0, "email")).isEqualTo("jane.roe@example.org");
        assertThat(cell(table, 1, "organization")).isEqualTo("Group X");
        assertThat(cell(table, 1, "phone")).isEqualTo("(212) 555-0123");
        assertThat(cell(table, 2, "organization")).isEqualTo("Group Y");
        assertThat(cell(table, 2, "website")).isEqualTo("https://y.example/");
    }

    @Test
    void knowsWhoSaysTheirPronouns() {
        Table table = read("Jane Roe (she/her), Chair, Umthunzi").rest();
        assertThat(cell(table, 0, "name")).isEqualTo("Jane Roe (she/her)");
        assertThat(cell(table, 0, "title")).isEqualTo("Chair");
        assertThat(cell(table, 0, "organization")).isEqualTo("Umthunzi");
    }

    @Test
    void takesContactsOutOfBrackets() {
        Table table =
                read("""
                Benches Union (contact: info@benches.example)
                Shade Council (Contact: Jane Roe, jane@shade.example)
                River Watch (212-555-0123)
                Lake Watch, contact: lake@example.org
                Contact Dance Collective (Tel Aviv)
                """)
                        .rest();
        assertThat(IntStream.range(0, 5).mapToObj(it -> cell(table, it, "organization")))
                .containsExactly(
                        "Benches Union",
                        "Shade Council",
                        "River Watch",
                        "Lake Watch",
                        "Contact Dance Collective (Tel Aviv)");
        assertThat(cell(table, 1, "name")).isEmpty();
        assertThat(cell(table, 1, "note")).isEqualTo("Jane Roe");
        assertThat(cell(table, 1, "email")).isEqualTo("jane@shade.example");
        assertThat(cell(table, 2, "phone")).isEqualTo("212-555-0123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Roe & Martin Poe",
                "Jane Roe, Director, Group X; Martin Poe, Chair, Group Y",
                "River Watch; Lake Watch"
            })
    void givesEachOfSeveralOnALineARow(String line) {
        Outcome<Sifted<Table>> outcome = new PastedLines().sift("Pasted", line);
        assertThat(outcome.value().orElseThrow().rest().rows())
                .extracting(Table.Row::line)
                .containsExactly(1, 1);
        assertThat(outcome.problems())
                .extracting(Problem::key)
                .containsExactly("table.lineTakenForSeveral");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lawyers, Guns & Money",
                "Poe & Roe LLP",
                "Jane & Martin Poe Foundation",
                "Alder Falls Library; Jane Roe"
            })
    void leavesOneThatIsJoinedWhole(String line) {
        assertThat(read(line).rest().rows()).hasSize(1);
    }

    @Test
    void takesHeadingsForSections() {
        Table table =
                read("""
                Signed,

                National organizations:
                - Benches Union
                - Fight Forward

                Individuals
                1) Quenby Arroway
                2) Jane Roe, Attorney, CA
                """)
                        .rest();
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4, 5, 8, 9);
        assertThat(cell(table, 0, "section")).isEqualTo("National organizations");
        assertThat(cell(table, 1, "organization")).isEqualTo("Fight Forward");
        assertThat(cell(table, 2, "name")).isEqualTo("Quenby Arroway");
        assertThat(cell(table, 2, "capacity")).isEqualTo("individual");
        assertThat(cell(table, 3, "state")).isEqualTo("CA");
    }

    @Test
    void saysWhereItGuesses() {
        Outcome<Sifted<Table>> outcome =
                new PastedLines().sift("Pasted", "Benches Union\nShade Council\nFight Forward");
        assertThat(cell(outcome.value().orElseThrow().rest(), 2, "organization"))
                .isEqualTo("Fight Forward");
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.key()).isEqualTo("table.lineTakenForGroup");
                    assertThat(it.place().line()).isEqualTo(3);
                });

        outcome = new PastedLines().sift("Pasted", "Jane Roe\nSam Poe\nQuenby Arroway");
        assertThat(cell(outcome.value().orElseThrow().rest(), 2, "name"))
                .isEqualTo("Quenby Arroway");
        assertThat(outcome.problems())
                .extracting(Problem::key)
                .containsExactly("table.lineTakenForPerson");
    }

    @Test
    void leavesTablesAlone() {
        assertThat(PastedLines.areIn("Jane Roe\tDirector\tGroup X\nSam Poe\t\tGroup Y")).isFalse();
        assertThat(PastedLines.areIn("Jane Roe,Director,Group X\nSam Poe,,Group Y")).isFalse();
        assertThat(PastedLines.areIn("\"Roe, Jane\",Group X\nSam Poe,Group Y")).isFalse();
        assertThat(PastedLines.areIn("Jane Roe, Director, Group X\nSam Poe, Group Y")).isTrue();
        assertThat(PastedLines.areIn("\"Group X\nof Y\"\nGroup Z")).isFalse();
        assertThat(PastedLines.areIn("Group X")).isTrue();
        assertThat(PastedLines.areIn("Group X\n\"Group Y\"\nJane Roe, Chair, Group Z")).isTrue();
        assertThat(PastedLines.areIn("1.\tJane Roe, Chair, Group X\n2.\tGroup Y")).isTrue();
        assertThat(PastedLines.areIn("1.\tJane Roe\tChair\n2.\tSam Poe\tClerk")).isFalse();
    }

    @Test
    @Timeout(20)
    void readsAnything() {
        List<String> odd =
                List.of(
                        "",
                        "\n\n",
                        "::::",
                        "- - - -",
                        ",,,,",
                        "a".repeat(300),
                        "(((((".repeat(50),
                        "@@@@ <<>>",
                        "#".repeat(90),
                        "1. ".repeat(100),
                        "山田 太郎、図書館長、アルダー図書館",
                        "\uD800 broken",
                        "x ".repeat(5_000));
        for (String text : odd) {
            assertThat(new PastedLines().sift("Pasted", text)).isNotNull();
        }
        String many = "Jane Roe, Director, Group X\n".repeat(20_000);
        assertThat(read(many).rest().rows()).hasSize(20_000);
    }

    private static Sifted<Table> read(String text) {
        return new PastedLines().sift("Pasted", text).value().orElseThrow();
    }

    private static String text(String expected) {
        return expected == null ? "" : expected;
    }

    private static String cell(Table table, int row, String header) {
        int column = table.header().indexOf(header);
        return column < 0 ? "" : table.rows().get(row).cells().get(column);
    }
}
