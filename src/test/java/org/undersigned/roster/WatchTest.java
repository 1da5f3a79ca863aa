package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.Watch.Kind.EMAIL;
import static org.undersigned.roster.Watch.Kind.NOTE;
import static org.undersigned.roster.Watch.Kind.PHONE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.roster.Watch.Kind;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What is confidential is seen wherever it is said, and nothing else is taken for it.
class WatchTest {

    private static final String ASKED = "Signs only if the hearing is public, as Max said.";

    private final Watch watch =
            new SignOnList(
                            "list.csv",
                            List.of(
                                    line(2, "Ana@Lake.example", "+1 (202) 555-0100", ASKED),
                                    line(3, "", "030 90 18 20", "Director of the whole coalition"),
                                    line(4, "", "", "Director of the whole coalition"),
                                    other(5, "Second address", "press: sam@pond.example")))
                    .roster()
                    .watch();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to ana@lake.example.",
                "<ANA@LAKE.EXAMPLE>",
                "mailto:ana@lake.example?subject=x",
                "Ana Roe, ana@lake\n.example",
                "ana@\u00ADlake.example"
            })
    void seesAnAddress(String text) {
        assertThat(seen(text)).containsExactly(EMAIL);
        assertThat(watch.in(text).getFirst().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 202-555-0100 today",
                "+1.202.555.0100",
                "(202)\u00A0555\u20110100, 2026",
                "tel:+12025550100",
                "202 555-\n0100"
            })
    void seesATelephoneNumber(String text) {
        assertThat(seen(text)).containsExactly(PHONE);
    }

    @Test
    void seesANoteAndAnAddressInAColumnNobodyKnew() {
        assertThat(seen("… signs only if the\nhearing is public — as Max said"))
                .containsExactly(NOTE);
        assertThat(seen("sam@pond.example")).containsExactly(EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diana@lake.example, ana@lake.example.org, ana@lake",
                "Ana Roe, Lake, example",
                "1202 555 01002, 12025550, 9202 5550100",
                "555 0100",
                "Director of the whole coalition",
                "On 2026-02-24 we met 202 people; 555 of them came back on 01/00.",
                ""
            })
    void takesNothingElseForIt(String text) {
        assertThat(seen(text)).isEmpty();
    }

    @Test
    void tellsNothingItself() {
        assertThat(watch.toString() + watch.in("ana@lake.example")).doesNotContain("lake");
    }

    /// As long a list as there is, and a text that is all addresses and numbers.
    @Test
    @Timeout(10)
    void isQuickWhateverTheListAndTheText() {
        List<SignOn> many =
                IntStream.range(0, 100_000)
                        .mapToObj(i ->
                                line(
                                        i,
                                        "signer" + i + "@pond.example",
                                        "202" + (5_000_000 + i),
                                        "A note of some length that only number " + i + " has"))
                        .toList();
        Watch crowd = new SignOnList("", many).roster().watch();
        String text =
                "a@b.c 1 2 3 4 5 6 7 8 9 ".repeat(50_000)
                        + "@".repeat(100_000)
                        + "1 ".repeat(100_000)
                        + " signer77777@pond.example";

        assertThat(crowd.in(text)).extracting(Watch.Sighting::line).containsExactly(77_777);
    }

    private List<Kind> seen(String text) {
        return watch.in(text).stream().map(Watch.Sighting::kind).toList();
    }

    private static SignOn line(int line, String email, String phone, String note) {
        return signOn(line, new Confidential(email, phone, note, "", Map.of()));
    }

    private static SignOn other(int line, String header, String cell) {
        return signOn(line, new Confidential("", "", "", "", Map.of(header, cell)));
    }

    private static SignOn signOn(int line, Confidential confidential) {
        Signatory.Printed printed = new Signatory.Printed("Somebody", "", "", "", "", "", "", "");
        Signatory.Standing standing = new Signatory.Standing(Status.CONFIRMED, 0, "");
        return new SignOn(
                new Signatory(printed, Capacity.INDIVIDUAL, standing, line),
                confidential,
                Agreement.UNKNOWN);
    }
}
