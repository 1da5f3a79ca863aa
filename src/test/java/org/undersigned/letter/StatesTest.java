package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

    @ParameterizedTest
    @CsvSource({
        "CA,California",
        "ca,Calif.",
        "DC,D.C.",
        "New York,N.Y.",
        "QC,Québec",
        "Jalisco,JALISCO",
        "Łódzkie,łódzkie"
    })
    void knowsAStateAgain(String one, String other) {
        assertThat(States.key(one)).isEqualTo(States.key(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CA,CO", "Washington,Washington DC", "Virginia,West Virginia", "Jalisco,Colima"})
    void tellsStatesApart(String one, String other) {
        assertThat(States.key(one)).isNotEqualTo(States.key(other));
    }
}
