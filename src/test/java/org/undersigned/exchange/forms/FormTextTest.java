package org.undersigned.exchange.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.exchange.csv.TableReader;
import org.undersigned.letter.Invitation;
import org.undersigned.letter.form.FormWords;
import org.undersigned.letter.form.Option;
import org.undersigned.letter.form.Question;
import org.undersigned.letter.form.Questionnaire;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Mapping;
import org.undersigned.table.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class FormTextTest {

    @Test
    void asksOneQuestionAfterTheOther() {
        assertThat(FormText.of(form(Locale.US)))
                .startsWith("Benches\n\nPlease sign by 2026-03-01.\n")
                .contains("\nSigning as\n( ) Organization\n( ) On behalf of")
                .contains("\nName of signer *\n____\n")
                .contains("\nAuthority\n[ ] I may sign for this organization.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de"})
    void comesBackAsAListThatIsReadWithoutAMapping(String language) {
        Questionnaire form = form(Locale.forLanguageTag(language));
        for (Capacity capacity : Capacity.values()) {
            Table table =
                    new TableReader()
                            .parse("answers.csv", answers(form, capacity))
                            .value()
                            .orElseThrow();
            RosterIntake intake = new RosterIntake();
            assertThat(intake.columns(table, Mapping.NONE).value().orElseThrow().chosen().keySet())
                    .contains(
                            "capacity",
                            "organization",
                            "name",
                            "title",
                            "email",
                            "phone",
                            "state",
                            "country",
                            "tier");
            SignOn signer =
                    intake.read(table, Mapping.NONE).value().orElseThrow().signOns().getFirst();
            assertThat(signer.signatory().printed().tier()).isEqualTo("national");
            assertThat(signer.confidential().email()).isEqualTo("email@x.example");
            assertThat(signer.signatory().printed().organization()).isEqualTo("organization");
            if (capacity != Capacity.INDIVIDUAL) {
                assertThat(signer.signatory().capacity()).isEqualTo(capacity);
            }
        }
    }

    /// As a form tool exports them: a time first, then each question with its answer.
    private static String answers(Questionnaire form, Capacity capacity) {
        List<String> header = new ArrayList<>(List.of("Timestamp"));
        List<String> row = new ArrayList<>(List.of("3/1/2026 14:05:00"));
        for (Question question : form.questions()) {
            header.add(question.label());
            row.add(
                    switch (question) {
                        case Question.Line line ->
                                line.field().equals("email")
                                        ? "email@x.example"
                                        : line.field().equals("country") ? "US" : line.field();
                        case Question.Choice choice -> words(choice, capacity);
                        case Question.Tick tick -> tick.statement();
                    });
        }
        return quoted(header) + "\n" + quoted(row) + "\n";
    }

    private static String words(Question.Choice choice, Capacity capacity) {
        String value = choice.open() ? capacity.name().toLowerCase(Locale.ROOT) : "national";
        return choice.options().stream()
                .filter(it -> it.value().equals(value))
                .map(Option::words)
                .findFirst()
                .orElseThrow();
    }

    private static String quoted(List<String> cells) {
        return cells.stream().map(it -> '"' + it + '"').collect(Collectors.joining(","));
    }

    private static Questionnaire form(Locale language) {
        return new FormWords(language)
                .form(
                        "Benches",
                        new Invitation(LocalDate.of(2026, 3, 1), null, ""),
                        LocalDate::toString,
                        "0123456789abcdef".repeat(4));
    }
}
