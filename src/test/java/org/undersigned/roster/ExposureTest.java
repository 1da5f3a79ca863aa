package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jane Roe jane@lake.example; EMAIL",
                "ann.lee (at) lake.example; EMAIL",
                "ann [at] lake [dot] example; EMAIL",
                "Ann Lee, ann AT lake DOT example; EMAIL",
                "ann_lee at lake.example; EMAIL",
                "mailto:b@lake.example; EMAIL",
                "Lake Group (503-555-0101); PHONE",
                "Lake Group 503.555.0101; PHONE",
                "Director, +49 30 1234567; PHONE",
                "Jane Roe 06 12 34 56 78; PHONE",
                "Jane Roe 030/12345678; PHONE",
                "Jane Roe (020) 7946 0958; PHONE",
                "Jane Roe, cell 555-0101; PHONE",
                "Lake Group, 12 Main St, Salem OR 97301; ADDRESS",
                "Lake Group, 1200 NE Cedar Creek Blvd. Suite 4; ADDRESS",
                "Lake Group, P.O. Box 12; ADDRESS",
                "Lake Group, Salem, OR 97301; ADDRESS",
                "Seegruppe, Lindenstraße 12a; ADDRESS",
                "Seegruppe, Lange Straße 5; ADDRESS",
                "Amis du lac, 12 bis rue des Tilleuls; ADDRESS",
                "Amigos del Lago, Calle Mayor, 14; ADDRESS",
                "Lake Group, London SW1A 2AA; ADDRESS",
                "Lake Group, Ottawa K1A 0B1; ADDRESS",
            })
    void isSeenInWhateverShape(String text, Exposure seen) {
        assertThat(Exposure.in(text)).contains(seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jane Roe",
                "350 Silicon Valley",
                "350.org",
                "1000 Friends of Oregon",
                "SEIU Local 1199",
                "Local 12345678",
                "Post 123-45",
                "VFW Post 4567",
                "Class of 2020-2024",
                "9 to 5 Working Women",
                "The 14th Street Y",
                "1199 Main Street Alliance",
                "100 Black Men of Elmlake",
                "5 Gyres",
                "Students at Change.org",
                "Professor at St. Olaf College",
                "Center for Art at M.I.T. Press",
                "@lakewatch",
                "8th Day Center",
                "Marche du 8 mars 2024",
                "Colectivo 25 de Noviembre",
                "Route 66 Alliance",
                "Agenda 2030, 17 Goals",
                "Bewegung 2. Juni 1990-1995",
                "M13 Network",
                "https://lake.example/2024/05/123456",
            })
    void isNotSeenInNames(String text) {
        assertThat(Exposure.in(text)).isEmpty();
    }

    @Test
    @Timeout(5)
    void isSoonDoneWithWhateverSomebodyTypes() {
        for (String piece :
                new String[] {"1 ", "a at ", "(at)", "1-", "Aa ", "1 Aa ", "+1 ", "0", ", Aa "}) {
            for (int i = 0; i < 200; i++) {
                Exposure.in(piece.repeat(10_000));
            }
        }
    }
}
