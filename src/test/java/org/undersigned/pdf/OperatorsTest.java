package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.measure.Length;

import java.nio.charset.StandardCharsets;

/// How numbers and strings are written.
class OperatorsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 4, 0",
        "10000, 4, 1",
        "-5000, 4, -.5",
        "72, 0, 72",
        "-250, 0, -250",
        "1234567, 4, 123.4567",
        "100500, 4, 10.05",
        "1, 4, .0001",
        "-1000000, 4, -100",
    })
    void writesNumbersAsShortAsTheyCanBe(long unscaled, int places, String written) {
        assertThat(text(new Operators().decimal(unscaled, places))).isEqualTo(written);
    }

    @Test
    void putsOnlyTheSpacesThatAreNeeded() {
        Operators out = new Operators();
        out.add("/F1").add(Length.points(11)).end("Tf").put('[').add(5);
        out.openString();
        out.closeString();
        out.add(-3).put(']').end("TJ");

        assertThat(text(out)).isEqualTo("/F1 11 Tf\n[5()-3]TJ\n");
    }

    @Test
    void escapesWhatWouldEndAString() {
        Operators out = new Operators();
        out.openString();
        for (int code : new int[] {'(', ')', '\\', '\r', '\n' << 8}) {
            out.code(code);
        }
        out.closeString();

        assertThat(text(out)).isEqualTo("(\0\\(\0\\)\0\\\\\0\\r\n\0)");
    }

    @Test
    void roundsPositionsToTheGrid() {
        assertThat(text(new Operators().add(new Length(1)))).isEqualTo("0");
        assertThat(text(new Operators().add(new Length(4)))).isEqualTo(".0001");
        assertThat(text(new Operators().add(Length.points("595.2756")))).isEqualTo("595.2756");
    }

    private static String text(Operators out) {
        return new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
