package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.Status.CONFIRMED;
import static org.undersigned.roster.Status.DECLINED;
import static org.undersigned.roster.Status.PENDING;
import static org.undersigned.roster.intake.Lists.read;
import static org.undersigned.roster.intake.Lists.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.roster.Status;

import java.util.List;

/// Questions whether somebody signs, as forms put them, and what is answered.
class SigningQuestionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Will your organization sign on to the letter?   | Yes, we sign on | No",
                "Does your organization endorse this letter?     | Yes             | No",
                "I agree to the letter                           | TRUE            | No",
                "Signs on                                        | x               | No",
                "Would your organization like to join?           | Sure            | No, but keep"
                        + " us informed",
                "Would you like to join this statement?          | Yes please      | No thank you",
                "Sign-on decision                                | Approve         | Decline",
                "Do you support the open letter?                 | Absolutely      | We do not",
                "Can we add your group to the letter?            | Yes, add us     | Not"
                        + " interested",
                "Endorse?                                        | We endorse      | We decline",
                "Would you co-sign the statement to the council? | Yes, of course  | No.",
                "¿Firma la carta?                                | Sí              | No",
                "¿Su organización se suma a la carta?            | Sí, firmamos    | No, gracias",
                "¿Se adhiere su colectivo al manifiesto?         | sí              | no",
                "¿Desea añadir su nombre a la carta?             | Sí              | No",
                "Voulez-vous ajouter votre nom à la lettre ?     | Oui             | Non",
                "Signez-vous la lettre ?                         | Oui             | Non",
                "Votre association soutient-elle cette tribune ? | Oui, volontiers | Non merci",
                "Unterzeichnen Sie?                              | Ja              | Nein",
                "Schließt sich Ihr Verein dem Aufruf an?         | Ja, gerne       | Nein danke",
                "Você assina a carta?                            | Sim             | Não",
                "Aderisce all'appello?                           | Sì              | No",
                "Ondertekent u de brief?                         | Ja              | Nee",
                "Czy podpisuje Pani list?                        | Tak             | Nie",
                "Вы подписываете письмо?                         | Да              | Нет",
                "هل توقع الرسالة؟                                | نعم             | لا",
                "署名しますか                                          | はい            | いいえ",
            })
    void printsNobodyWhoSaysNo(String header, String yes, String no) {
        assertThat(statuses(header, yes, no, yes)).containsExactly(CONFIRMED, DECLINED, CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No, not at this time                        | DECLINED",
                "We will not sign                            | DECLINED",
                "We don't endorse letters                    | DECLINED",
                "Our coalition declines                      | DECLINED",
                "Need more info                              | PENDING",
                "Yes, if the second paragraph goes           | PENDING",
                "Yes, pending board approval                 | PENDING",
                "Yes with edits                              | PENDING",
                "Sí, si cambia el párrafo                    | PENDING",
                "Oui, sauf le deuxième point                 | PENDING",
                "Ja, sofern Absatz 2 entfällt                | PENDING",
                "We will probably sign                       | PENDING",
                "Not sure                                    | PENDING",
                "No objections                               | PENDING",
                "I would have to ask                         | PENDING",
                "We support the cause                        | PENDING",
                "Endorsement under debate                    | PENDING",
                "''                                          | PENDING",
                "FALSE                                       | PENDING",
                "Yes, sign us on!                            | CONFIRMED",
                "Yes, we would like to sign                  | CONFIRMED",
                "Yes, our organization endorses the letter   | CONFIRMED",
                "I agree                                     | CONFIRMED",
                "We are proud to sign this letter            | CONFIRMED",
            })
    void neverTakesForAYesWhatIsNone(String answer, Status status) {
        assertThat(statuses("Will your organization sign the letter?", answer, "Yes", "yes"))
                .containsExactly(status, CONFIRMED, CONFIRMED);
    }

    @Test
    void readsEveryQuestionThatIsAsked() {
        String header = "Organization|Do you endorse this letter?|I agree to the letter";
        assertThat(
                        read(header, "A|Yes|Yes", "B|Yes|No", "C|No|Yes", "D|Yes|").stream()
                                .map(it -> it.standing().status()))
                .containsExactly(CONFIRMED, PENDING, DECLINED, CONFIRMED);
        assertThat(said(header, "A|Yes|Yes", "B|Yes|No"))
                .containsExactly(
                        "r.csv:3: “I agree to the letter” is answered “No” here, so they are not"
                                + " printed and do not count; confirm them if they sign after all");
    }

    @Test
    void tellsWhoIsNotPrinted() {
        assertThat(said("Organization|Will your group sign?", "A|Yes", "B|No, thanks"))
                .containsExactly(
                        "r.csv:3: “Will your group sign?” is answered “No, thanks” here, so they"
                            + " are not printed and do not count; confirm them if they sign after"
                            + " all");
    }

    @Test
    void takesABoxForAYesThatRepeatsWhatItStandsFor() {
        assertThat(
                        statuses(
                                "I agree to sign the letter on behalf of my organization",
                                "I agree to sign the letter",
                                "No",
                                "I agree to sign the letter"))
                .containsExactly(CONFIRMED, DECLINED, CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Decline to sign?", "Not signing", "Oppose the letter"})
    void readsAQuestionTheOtherWayRound(String header) {
        assertThat(statuses(header, "Yes", "No", ""))
                .containsExactly(DECLINED, CONFIRMED, CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Would you like to join our mailing list?",
                "Do you agree to receive updates?",
                "Do you agree to our privacy policy?",
                "Sign up for our newsletter?",
                "Have you signed our letters before?",
                "Will you share the letter with others?",
                "Can you join the press conference?",
                "Are you signing as an individual?",
                "Are you signing on behalf of your crew?",
                "Would you like to sign future letters?",
                "Would you like to support us?",
                "¿Firma en nombre de un colectivo?",
                "Can you get friends to sign?",
                "Do you consent to our use of your data?",
                "¿Acepta recibir noticias?",
                "Acceptez-vous de recevoir la lettre d'information (newsletter) ?",
                "Stimmen Sie der Datenschutzerklärung zu?",
                "Does your group support the bill?"
            })
    void leavesOtherQuestionsAlone(String header) {
        assertThat(statuses(header, "No", "Yes", "No")).containsOnly(CONFIRMED);
    }

    @Test
    void leavesAQuestionAloneThatIsAnsweredOtherwise() {
        assertThat(statuses("What made you sign the letter?", "My children", "No", "A friend"))
                .containsOnly(CONFIRMED);
    }

    private static List<Status> statuses(String header, String... answers) {
        String[] rows = new String[answers.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "Group %s|".formatted((char) ('A' + i)) + answers[i];
        }
        return read("Organization|" + header, rows).stream()
                .map(it -> it.standing().status())
                .toList();
    }
}
