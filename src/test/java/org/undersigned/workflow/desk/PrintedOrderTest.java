package org.undersigned.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.intake.Corrections;
import org.undersigned.roster.ordering.Reason;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class PrintedOrderTest {

    private static SignOn organization(String name) {
        return Corrections.fresh("", name);
    }

    private static LetterSheet sheet(String signatories) {
        SignOn pending =
                new Corrections()
                        .put(organization("Aspen League"), SignatoryField.STATUS, "pending");
        return new LetterSheet(
                "1",
                "Benches",
                false,
                "---\ntitle: Benches\n" + signatories + "---\nWe ask.\n",
                null,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(
                        new Entry<>("w", organization("Walkers of Alder Falls")),
                        new Entry<>("p", pending),
                        new Entry<>("b", organization("The Bench Society")),
                        new Entry<>("w2", organization("Walkers of Alder Falls"))));
    }

    @Test
    void givesThoseWhoHaveSignedTheirPlaces() {
        Map<String, PrintedOrder.Seat> seats = PrintedOrder.of(sheet(""));

        assertThat(seats).containsOnlyKeys("b", "w", "w2");
        assertThat(seats.get("b").number()).isEqualTo(1);
        assertThat(seats.get("w").number()).isEqualTo(2);
        assertThat(seats.get("w2").number()).isEqualTo(3);
        assertThat(Reason.sentence(seats.get("b").reasons(), Locale.US)).contains("The");
    }

    @Test
    void goesByWhatTheLetterAsksFor() {
        Map<String, PrintedOrder.Seat> seats =
                PrintedOrder.of(sheet("signatories: {order: as-listed}\n"));

        assertThat(seats.get("w").number()).isEqualTo(1);
    }

    @Test
    void knowsNoPlaceWhileTheTextCannotBeRead() {
        assertThat(PrintedOrder.of(sheet("signatories: {order: nonsense\n"))).isEmpty();
    }
}
