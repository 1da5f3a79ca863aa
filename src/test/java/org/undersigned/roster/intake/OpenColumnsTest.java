package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.intake.Lists.read;
import static org.undersigned.roster.intake.Lists.said;
import static org.undersigned.roster.intake.Lists.signOn;
import static org.undersigned.roster.intake.Lists.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Status;
import org.undersigned.table.Mapping;

import java.util.List;
import java.util.Map;

/// Columns whose cells say more than their headers.
class OpenColumnsTest {

    @Test
    void takesNobodyForAnAddress() {
        SignOn signOn =
                signOn(
                        "Organization,Point of contact,POC Email,Signatory Name",
                        "Lake Union,Sam Poe,sam@lake.example,Jane Roe");

        assertThat(signOn.confidential().email()).isEqualTo("sam@lake.example");
        assertThat(signOn.confidential().other()).containsEntry("Point of contact", "Sam Poe");
        assertThat(signOn("Organization,POC", "Lake Union,sam@lake.example").confidential().email())
                .isEqualTo("sam@lake.example");
    }

    @Test
    void tellsThatAContactIsPrinted() {
        assertThat(said("Organization,Contact Person", "Lake Union,Sam Poe"))
                .containsExactly(
                        "r.csv: Whoever stands under “Contact Person” is printed beside the"
                            + " organization; if they sign for it, all is well; if they are only to"
                            + " be asked, map it: roster.note=Contact Person");
        assertThat(said("Organization,Name", "Lake Union,Sam Poe")).isEmpty();
        assertThat(
                        new RosterIntake()
                                .read(
                                        table("Organization,Contact Person", "Lake Union,Sam Poe"),
                                        new Mapping(Map.of("name", "Contact Person")))
                                .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can we use your logo?",
                "May we display your organization's logo?",
                "¿Podemos usar su logotipo?",
                "Pouvons-nous utiliser votre logo ?",
                "Dürfen wir Ihr Logo zeigen?"
            })
    void asksBeforeALogoIsShown(String header) {
        assertThat(
                        read("Organization|Logo|" + header, "A|a.png|No", "B|b.png|Yes").stream()
                                .map(it -> it.emblems().logo()))
                .containsExactly("", "b.png");
    }

    @Test
    void understandsPlainQuestions() {
        SignOn signOn =
                signOn(
                        "What is your organization called?|Name|Your role|May you sign for it?",
                        "Lake Union|Jane Roe|Chair|No");

        assertThat(signOn.signatory().printed().organization()).isEqualTo("Lake Union");
        assertThat(signOn.signatory().printed().title()).isEqualTo("Chair");
        assertThat(signOn.signatory().standing().status()).isEqualTo(Status.PENDING);
    }

    @Test
    void takesWhoNamesNoLevelForAnIndividual() {
        var signatory = Lists.only("Name,Organization,Tier", "Jane Roe,Lake Union,Individual");

        assertThat(signatory.capacity()).isEqualTo(Capacity.AFFILIATED);
        assertThat(signatory.printed().tier()).isEmpty();
        assertThat(said("Name,Organization,Tier", "Jane Roe,Lake Union,Individual"))
                .isEqualTo(List.of());
    }
}
