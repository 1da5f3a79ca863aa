package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.Status.CONFIRMED;
import static org.undersigned.roster.Status.DECLINED;
import static org.undersigned.roster.Status.UNLISTED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Status;

import java.util.List;

class ListingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May we list you publicly?",
                "May we list your name on the letter?",
                "Can we publish your name as a signatory?",
                "OK to list name publicly",
                "Is it okay for your name to appear on the public letter?",
                "Show my name publicly",
                "Publicly listed?",
                "Public",
                "Do you agree that your name is listed?",
                "Make my signature public",
                "¿Podemos publicar su nombre?",
                "Acceptez-vous que votre nom soit publié ?",
                "Darf Ihr Name veröffentlicht werden?",
                "Please confirm that we may print your name and the name of your organization below"
                        + " the letter, on our website and in the press release that goes with it"
            })
    void keepsOffThePageWhoSaysNo(String header) {
        assertThat(statuses(header, "Yes", "No", "No, thank you", "FALSE"))
                .containsExactly(CONFIRMED, UNLISTED, UNLISTED, UNLISTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign anonymously?",
                "Do not list my name",
                "I do NOT want to be listed publicly; keep my name private",
                "Keep my name private",
                "I wish to remain anonymous",
                "No publicar mi nombre",
                "Meinen Namen nicht veröffentlichen"
            })
    void keepsOffThePageWhoAsksForIt(String header) {
        assertThat(statuses(header, "No", "Yes", "x", "", "Please keep me anonymous"))
                .containsExactly(CONFIRMED, UNLISTED, UNLISTED, CONFIRMED, UNLISTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yes, you may list me publicly | CONFIRMED",
                "Please list me publicly       | CONFIRMED",
                "No, keep my name private      | UNLISTED",
                "Do not list my name           | UNLISTED",
                "Only my organization          | UNLISTED",
                "Anonymous                     | UNLISTED",
                "I'd have to ask               | PENDING",
                "''                            | PENDING",
            })
    void understandsSentencesAndNeverTakesWhatItDoesNotForAYes(String answer, Status status) {
        assertThat(statuses("May we list you?", answer, "Yes", "Yes")).startsWith(status);
    }

    @Test
    void leavesWhoDeclinedAsTheyAre() {
        Outcome<SignOnList> list =
                Lists.take("Name,Status,May we list you?", "Jane Roe,declined,No", "Lu Wei,,yes");

        assertThat(statuses(list)).containsExactly(DECLINED, CONFIRMED);
    }

    @Test
    void keepsThemUnlistedThoughTheirSignOnWaits() {
        Outcome<SignOnList> list =
                Lists.take("Name,Status,May we list you?", "Jane Roe,pending,No", "Lu Wei,,yes");

        assertThat(statuses(list)).containsExactly(UNLISTED, CONFIRMED);
    }

    @Test
    void tellsWhoIsNotPrintedAndKeepsTheirAnswer() {
        Outcome<SignOnList> list =
                Lists.take("Name,Sign anonymously?", "Jane Roe,Yes", "Lu Wei,No");

        assertThat(list.problems()).extracting(Problem::key).containsExactly("roster.unlisted");
        assertThat(list.value().orElseThrow().roster().confirmed()).hasSize(1);
        assertThat(list.value().orElseThrow().signOns().getFirst().confidential().other())
                .containsEntry("Sign anonymously?", "Yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Would you speak publicly?",
                "Are you a public official?",
                "Do you want to join our mailing list and hear from us?",
                "May we list your logo?",
                "Is your organization public or private?",
                "Will you publish the report?",
                "Republic of",
                "Can we show your story?"
            })
    void leavesOtherQuestionsAlone(String header) {
        assertThat(statuses(header, "No", "Yes", "No")).containsOnly(CONFIRMED);
    }

    @Test
    void leavesAQuestionThatIsAnsweredOtherwiseAlone() {
        assertThat(statuses("How should your name be listed?", "Jane Roe", "J. Roe", "Roe, Jane"))
                .containsOnly(CONFIRMED);
    }

    @Test
    void leavesOutALogoThatMayNotBeShown() {
        Outcome<SignOnList> list =
                Lists.take("Organization,Logo,May we use your logo?", "Oak Fund,oak.png,No");

        assertThat(list.value().orElseThrow().roster().signatories().getFirst().emblems().logo())
                .isEmpty();
        assertThat(list.problems())
                .extracting(Problem::key)
                .containsExactly("roster.logoNotPermitted");
    }

    private static List<Status> statuses(String header, String... answers) {
        String[] rows = new String[answers.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "Person No %s|".formatted((char) ('A' + i)) + answers[i];
        }
        return statuses(Lists.take("Full name|" + header, rows));
    }

    private static List<Status> statuses(Outcome<SignOnList> list) {
        return list.value().orElseThrow().signOns().stream()
                .map(SignOn::signatory)
                .map(it -> it.standing().status())
                .toList();
    }
}
