package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.intake.Lists.lines;
import static org.undersigned.roster.intake.Lists.only;
import static org.undersigned.roster.intake.Lists.said;
import static org.undersigned.roster.intake.Lists.take;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

/// What cells are taken to mean.
class SignatoryValuesTest {

    @ParameterizedTest
    @CsvSource({
        "'',CONFIRMED",
        "Yes,CONFIRMED",
        "SIGNED,CONFIRMED",
        "pending,PENDING",
        "Declined,DECLINED",
        "to reconfirm,TO_RECONFIRM",
        "withdrew,WITHDRAWN",
        "✅,CONFIRMED",
        "✔️,CONFIRMED",
        "Sí,CONFIRMED",
        "refusé,DECLINED"
    })
    void readsHowFarTheAgreementHasCome(String written, Status status) {
        assertThat(only("name,status", "Jane Roe," + written).standing().status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sophomore",
                "Yes (if the board agrees)",
                "Yes; not yet",
                "Active",
                "?",
                "Yes?",
                "❌"
            })
    void neverGuessesWhetherSomebodyAgreed(String written) {
        Outcome<SignOnList> outcome = take("name,status", "Jane Roe," + written);

        assertThat(outcome.value()).isEmpty();
        assertThat(lines(outcome))
                .singleElement()
                .asString()
                .startsWith("r.csv:2: “" + written + "” does not say whether");
    }

    @Test
    void tellsNamibiaFromNothing() {
        assertThat(only("name,country,state", "Jane Roe,NA,NA").printed().country())
                .isEqualTo("NA");
        assertThat(only("name,country,state", "Jane Roe,N/A,NA").printed().country()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "#3,3",
        "2.0,2",
        "lead,1",
        "Co-Lead,2",
        "'',0",
        "first,0",
        "-1,0",
        "0,0",
        "9999999999,0"
    })
    void readsRanks(String written, int rank) {
        assertThat(only("name,rank", "Jane Roe," + written).standing().rank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({
        "US,US",
        "usa,US",
        "U.S.,US",
        "840,US",
        "United States,US",
        "Estados Unidos,US",
        "UK,GB",
        "GBR,GB",
        "Royaume-Uni,GB",
        "Deutschland,DE",
        "日本,JP",
        "eu,EU",
        "European Union,EU",
        "Côte d’Ivoire,CI",
        "COTE D'IVOIRE,CI",
        "The Netherlands,NL",
        "Türkiye,TR",
        "Ελλάδα,GR",
        "Atlantis,Atlantis",
        "999,999",
        "XK,XK",
        "Česko,CZ",
        "the Gambia,GM",
        "'Gambia, The',GM",
        "'Korea, Republic of',KR",
        "'Tanzania, United Republic of',TZ",
        "Republic of Ireland,IE",
        "People’s Republic of China,CN",
        "Republic of China,TW",
        "Congo (DRC),CD",
        "Federated States of Micronesia,FM",
        "Kingdom of Elmland,Kingdom of Elmland"
    })
    void readsCountries(String written, String code) {
        assertThat(only("name|country", "Jane Roe|" + written).printed().country()).isEqualTo(code);
    }

    @Test
    void keepsATierItDoesNotKnowAndSaysSo() {
        assertThat(only("name,tier", "Jane Roe,Galactic").printed().tier()).isEqualTo("Galactic");
        assertThat(only("name,tier", "Jane Roe,Nationwide").printed().tier()).isEqualTo("national");
        assertThat(said("name,tier", "Jane Roe,Galactic"))
                .singleElement()
                .asString()
                .contains("“Galactic”");
    }

    @Test
    void readsWordsForNothingAsNothing() {
        Signatory signatory = only("name,organization,title", "Jane Roe,N/A,—");

        assertThat(signatory.printed().organization()).isEmpty();
        assertThat(signatory.printed().title()).isEmpty();
        assertThat(signatory.capacity()).isEqualTo(Capacity.INDIVIDUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "Particular con afiliación, AFFILIATED",
        "Firmo a título individual con afiliación, AFFILIATED",
        "À titre personnel (avec affiliation), AFFILIATED",
        "Affiliation à des fins d’identification uniquement, AFFILIATED",
        "Als Einzelperson mit Zugehörigkeit, AFFILIATED",
        "Einzelperson mit Angabe der Organisation, AFFILIATED",
        "En representación, ON_BEHALF",
        "Au nom de, ON_BEHALF",
        "Pour le compte de, ON_BEHALF",
        "Im Namen von, ON_BEHALF",
        "i. A., ON_BEHALF",
        "En nombre de mi organización, ORGANIZATION",
        "Je signe au nom d’une association, ORGANIZATION",
        "Für meine Organisation, ORGANIZATION",
        "Als Privatperson, AFFILIATED",
        "À titre privé, AFFILIATED",
    })
    void readsCapacitiesInFourLanguages(String written, Capacity capacity) {
        assertThat(only("name|organization|capacity", "Jane Roe|Elm Trust|" + written).capacity())
                .isEqualTo(capacity);
    }
}
