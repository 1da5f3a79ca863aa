package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Status;
import org.undersigned.table.Mapping;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.List;

class AuthorityTest {

    @ParameterizedTest
    @CsvSource({
        "yes, Jane Roe",
        "I may sign for this organization., Jane Roe",
        "'Oui, je signe', Jane Roe",
        "☑, Jane Roe",
        "Decision of the board, Decision of the board",
        "no, ''",
        "'No, not yet', ''",
        "'', ''"
    })
    void isAttestedByWhoSigns(String said, String kept) {
        assertThat(read("authority", said).agreement().authority()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "No, not yet", "I will ask my board", "Nein", "Aún no", "☐"})
    void waitsForWhoSaysThatTheyMayNotSign(String said) {
        Outcome<Sifted<SignOnList>> outcome = outcome("authority", said);

        assertThat(signOn(outcome).signatory().standing().status()).isEqualTo(Status.PENDING);
        assertThat(outcome.problems())
                .singleElement()
                .extracting(Problem::key)
                .isEqualTo("roster.withoutAuthority");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "I may sign for this organization.", "☑", ""})
    void confirmsWhoMaySign(String said) {
        assertThat(read("authority", said).signatory().standing().status())
                .isEqualTo(Status.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authority",
                "Autorización",
                "Habilitation",
                "Vertretung",
                "Are you authorized to sign on behalf of your organization?"
            })
    void isKnownByWhatFormsAsk(String header) {
        assertThat(read(header, "yes").agreement().authority()).isEqualTo("Jane Roe");
    }

    @Test
    void keepsWhetherALogoMayBeShown() {
        SignOn signOn = read("Use of logo", "yes");

        assertThat(signOn.confidential().other()).containsEntry("logo_permission", "yes");
        assertThat(signOn.signatory().emblems().logo()).isEmpty();
    }

    private static SignOn read(String header, String said) {
        return signOn(outcome(header, said));
    }

    private static SignOn signOn(Outcome<Sifted<SignOnList>> outcome) {
        return outcome.value().orElseThrow().rest().signOns().getFirst();
    }

    private static Outcome<Sifted<SignOnList>> outcome(String header, String said) {
        Table table =
                new Table(
                        "list.csv",
                        List.of("name", "organization", header),
                        List.of(
                                new Table.Row(
                                        2, List.of("Jane Roe", "Alder Falls Library", said))));
        return new RosterIntake().sift(table, Mapping.NONE);
    }
}
