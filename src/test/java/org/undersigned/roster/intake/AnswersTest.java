package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.intake.Lists.read;
import static org.undersigned.roster.intake.Lists.said;
import static org.undersigned.roster.intake.Lists.signOn;
import static org.undersigned.roster.intake.Lists.take;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Status;

import java.util.List;

/// What columns say of who has signed, whatever they are called.
class AnswersTest {

    private static List<Status> statuses(String header, String... rows) {
        return read(header, rows).stream().map(it -> it.standing().status()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Signed?, Yes, No, Pending",
        "Approved, yes, no, pending board approval",
        "Confirmed?, Y, N, Not yet",
        "¿Firmado?, Sí, No, Pendiente",
        "Confirmado, sí, no, aún no",
        "Signé ?, Oui, Non, En attente",
        "Validé, oui, refus, pas encore",
        "Unterschrieben?, Ja, Nein, noch offen",
        "Bestätigt, ja, abgesagt, in Bearbeitung",
        "Response, yes, no, waiting for Jo",
        "Sign on?, yes, no, maybe",
        "Has your organization signed?, yes, no, not yet",
        "Will your organization sign?, yes, no, likely",
        "¿Desea firmar?, sí, no, quizás",
        "Signed on, yes, no, maybe",
        "RSVP, in discussion? , declined, on hold"
    })
    void neverTakesAQuestionThatWaitsForAYes(String header, String yes, String no, String waits) {
        List<Status> statuses =
                statuses("Organization|" + header, "A|" + yes, "B|" + no, "C|" + waits);

        assertThat(statuses.get(1)).isEqualTo(Status.DECLINED);
        assertThat(statuses.get(2)).isEqualTo(Status.PENDING);
        assertThat(statuses.getFirst())
                .isEqualTo(yes.contains("?") ? Status.PENDING : Status.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({"Declined (board), DECLINED", "Withdrawn by Jo, WITHDRAWN", "Invited 3/4, INVITED"})
    void understandsWhoDoesNotSignHoweverTheySayIt(String said, Status status) {
        assertThat(statuses("Organization|Status", "A|" + said)).containsExactly(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No objections", "Yes, if the second paragraph goes", "Confirmed?"})
    void doesNotGuess(String said) {
        assertThat(take("Organization|Status", "A|" + said).value()).isEmpty();
    }

    @Test
    void waitsForWhoHasNotAnsweredWhatOthersHave() {
        assertThat(statuses("Organization,Signed?", "A,Yes", "B,"))
                .containsExactly(Status.CONFIRMED, Status.PENDING);
        assertThat(said("Organization,Signed?", "A,Yes", "B,", "C,"))
                .containsExactly(
                        "r.csv:3: “Signed?” is empty here and not elsewhere, so the sign-on waits;"
                                + " write yes or confirmed where somebody has signed",
                        "r.csv:4: “Signed?” is empty here and not elsewhere, so the sign-on waits;"
                                + " write yes or confirmed where somebody has signed");
    }

    @Test
    void leavesAStatusEmptyThatCallsItselfOne() {
        assertThat(statuses("Organization,Status", "A,Pending", "B,"))
                .containsExactly(Status.PENDING, Status.CONFIRMED);
    }

    @Test
    void readsBoxesThatAreTickedAndNot() {
        assertThat(statuses("Organization,Signed", "A,TRUE", "B,FALSE", "C,x", "D,☐"))
                .containsExactly(
                        Status.CONFIRMED, Status.PENDING, Status.CONFIRMED, Status.PENDING);
    }

    @Test
    void takesTheDayOnWhichSomebodySignedForAYes() {
        SignOn signOn = signOn("Organization,Signed?", "A,3/14/2026");

        assertThat(signOn.signatory().standing().status()).isEqualTo(Status.CONFIRMED);
        assertThat(signOn.confidential().signedOn()).isEqualTo("3/14/2026");
    }

    @Test
    void waitsForAnAnswerThatNobodyUnderstands() {
        assertThat(statuses("Organization,Signed?", "A,Yes", "B,Ask Fern"))
                .containsExactly(Status.CONFIRMED, Status.PENDING);
        assertThat(said("Organization,Signed?", "A,Yes", "B,Ask Fern"))
                .containsExactly(
                        "r.csv:3: “Signed?” is answered “Ask Fern” here, which is no clear yes, so"
                                + " the sign-on waits; ask them, and confirm them if they sign");
    }

    @Test
    void tellsOfAColumnThatLooksLikeAStatusUnderAnotherName() {
        assertThat(said("Organization,Wave", "A,Confirmed", "B,Pending"))
                .anySatisfy(it ->
                        assertThat(it)
                                .contains("“Wave” looks as if it said who has signed (“Pending”)"));
        assertThat(said("Organization,Newsletter", "A,Yes", "B,No"))
                .noneSatisfy(it -> assertThat(it).contains("looks as if"));
    }

    @Test
    void takesAContactForANameIfNothingElseIsOne() {
        assertThat(read("Organization,Contact", "Lake Union,Jane Roe").getFirst().printed().name())
                .isEqualTo("Jane Roe");
        assertThat(read("Name,Contact", "Ada Thorne,Jane Roe").getFirst().printed().name())
                .isEqualTo("Ada Thorne");
        assertThat(
                        read("Organization,Contact", "Lake Union,jo@lake.example")
                                .getFirst()
                                .printed()
                                .name())
                .isEmpty();
    }

    @Test
    void leavesAnAssurancesWordsAlone() {
        assertThat(statuses("Organization,I agree to sign the open letter", "A,Of course we do!"))
                .containsExactly(Status.CONFIRMED);
        assertThat(statuses("Organization,Do you agree to sign?", "A,Yes", "B,No"))
                .containsExactly(Status.CONFIRMED, Status.DECLINED);
    }

    @Test
    void saysThatSomebodyDoesNotWantToBeListed() {
        assertThat(said("Name,May we publish your photo?", "Jane Roe,Yes", "Ada Thorne,No"))
                .contains(
                        "r.csv:3: “May we publish your photo?” says no here; it is not read, and"
                                + " everybody is listed; leave them out, or let them stand as"
                                + " “Anonymous”, if that is what they mean");
    }

    @Test
    void saysThatNobodyHasAnswered() {
        assertThat(said("Organization,Signed?", "A,", "B,"))
                .containsExactly(
                        "r.csv:2: Nothing stands under “Signed?”, so everybody counts as having"
                                + " signed; if nobody has, give those who come a status before the"
                                + " letter is printed");
    }
}
