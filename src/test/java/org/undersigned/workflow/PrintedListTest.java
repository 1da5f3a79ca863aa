package org.undersigned.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.SignatoryList;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.roster.Roster;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.intake.PrintedDoubts;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Mapping;
import org.undersigned.table.Table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class PrintedListTest {

    @Test
    void tellsWhoIsThereTwiceButForCaseAndPunctuation() {
        assertThat(
                        doubts(
                                "organization",
                                "The Lake Fund",
                                "Pond & Co",
                                "LAKE FUND!",
                                "pond and co"))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("r.csv:4: “LAKE FUND!” would be"),
                        it -> assertThat(it).startsWith("r.csv:5: “pond and co” would"));
    }

    @Test
    void takesThoseForTwoWhoSaySo() {
        assertThat(doubts("organization,state", "Lake Fund,OR", "Lake Fund,WA")).isEmpty();
        assertThat(doubts("organization,state", "Lake Fund,OR", "Lake Fund,")).hasSize(1);
        assertThat(
                        doubts(
                                "name,organization,capacity",
                                "Ana Roe,Lake,affiliated",
                                "Ana Roe,Pond,affiliated"))
                .isEmpty();
        assertThat(doubts("name,organization", "Lake Fund,", ",Lake Fund")).isEmpty();
        assertThat(doubts("organization,status", "Lake Fund,", "Lake Fund,pending")).isEmpty();
        assertThat(doubts("organization", "山の会", "川の会")).isEmpty();
    }

    @Test
    void tellsWhatWouldBePrintedOfHowSomebodyIsReachedAndDoesNotRepeatIt() {
        assertThat(doubts("organization,website", "Lake (503-555-0101),a@lake.example"))
                .containsExactly(
                        "r.csv:2: The organization seems to have a telephone number in it,"
                                + " which would be printed; move it to the column of telephone"
                                + " numbers, unless it is meant to be known");
        assertThat(
                        PrintedDoubts.of(
                                roster("organization,website", "Lake,a@lake.example"),
                                PrintedDoubts.ALL))
                .extracting(Problem::key)
                .containsExactly("roster.exposedEmail");
    }

    @Test
    void tellsWhoseLettersAreLostOrMisread() {
        assertThat(doubts("organization", "Caf\uFFFD Club", "CafÃ© SociÃ©tÃ©"))
                .satisfiesExactly(
                        it -> assertThat(it).contains("“Caf\uFFFD Club” was lost"),
                        it -> assertThat(it).contains("write “Café Société”"));
    }

    private static List<String> doubts(String header, String... rows) {
        Wording wording = new Wording(Locale.ENGLISH);
        return PrintedList.doubts(roster(header, rows), SignatoryList.DEFAULT).stream()
                .map(wording::line)
                .toList();
    }

    private static Roster roster(String header, String... rows) {
        List<Table.Row> read =
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new Table.Row(i + 2, cells(rows[i])))
                        .toList();
        Table table = new Table("r.csv", cells(header), read);
        SignOnList list = new RosterIntake().read(table, Mapping.NONE).value().orElseThrow();
        return list.roster();
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }
}
