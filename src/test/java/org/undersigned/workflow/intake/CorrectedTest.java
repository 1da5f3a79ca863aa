package org.undersigned.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.workflow.intake.Bringing.read;
import static org.undersigned.workflow.intake.Bringing.signers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Wording;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The responses of one form, brought again after somebody has corrected theirs.
class CorrectedTest {

    private static final String FORM = "Timestamp,Email Address,Name,Title";
    private static final Target BENCHES = new Target.New("Benches");

    @TempDir private Path folder;
    private Bringing bringing;

    @BeforeEach
    void open() {
        bringing = new Bringing(folder);
    }

    @AfterEach
    void close() {
        bringing.close();
    }

    private Plan again(String header, List<String> before, List<String> after) {
        bringing.take(signers(file("one.csv", header, before), BENCHES));
        Target there = new Target.There(bringing.id("Benches"), "Benches");
        return bringing.plan(signers(file("two.csv", header, after), there));
    }

    private Brought file(String name, String header, List<String> rows) {
        String[] lines = new String[rows.size() + 1];
        lines[0] = header;
        for (int i = 0; i < rows.size(); i++) {
            lines[i + 1] = rows.get(i);
        }
        return read(bringing.file(name, lines));
    }

    private static List<String> said(Plan plan) {
        return plan.problems().stream()
                .map(new Wording(Locale.ENGLISH)::line)
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void isNoneMoreForARowThatWasCorrected() {
        Plan plan =
                again(
                        FORM,
                        List.of(
                                "3/3/2031 8:01:02,j@a.example,Jane Row,Chair",
                                "3/3/2031 8:04:00,k@a.example,Kim Lee,Chair"),
                        List.of(
                                "3/3/2031 8:01:02,j@a.example,Jane Roe,President",
                                "3/3/2031 8:04:00,k@a.example,Kim Lee,Chair",
                                "3/3/2031 9:00:00,l@a.example,Lou Poe,Chair"));

        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.known()).isEqualTo(2);
        assertThat(said(plan))
                .containsExactly(
                        "two.csv:2: The response of “Jane Row” says something else now: “Jane Row”"
                            + " → “Jane Roe”, “Chair” → “President”; the list was left as it is;"
                            + " correct it in the list if the file is right");
        assertThat(bringing.intake().carryOut(plan).value().orElseThrow().added()).isEqualTo(1);
        assertThat(bringing.signers("Benches")).hasSize(3);
    }

    @Test
    void knowsAResponseByItsNumber() {
        String header = "Submission ID,Name";

        Plan plan =
                again(header, List.of("17,Jane Row", "18,Kim"), List.of("17,Jane Roe", "18,Kim"));

        assertThat(plan.added()).isZero();
        assertThat(said(plan)).anyMatch(it -> it.contains("“Jane Row” → “Jane Roe”"));
    }

    @Test
    void takesNobodyForTheOtherWhoSentTwoAtOnce() {
        List<String> before =
                List.of(
                        "3/3/2031 8:01:02,j@a.example,Ann Lee,",
                        "3/3/2031 8:01:02,j@a.example,Bo Lee,");
        List<String> after =
                List.of(
                        "3/3/2031 8:01:02,j@a.example,Cy Lee,",
                        "3/3/2031 8:01:02,j@a.example,Di Lee,");

        assertThat(again(FORM, before, after).added()).isEqualTo(2);
    }

    @Test
    void takesADayForNoMinute() {
        Plan plan =
                again(
                        FORM,
                        List.of("3/3/2031,j@a.example,Pond Fund,"),
                        List.of("3/3/2031,j@a.example,Lake Fund,"));

        assertThat(plan.added()).isEqualTo(1);
    }
}
