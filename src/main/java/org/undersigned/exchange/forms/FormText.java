package org.undersigned.exchange.forms;

import org.undersigned.letter.form.Option;
import org.undersigned.letter.form.Question;
import org.undersigned.letter.form.Questionnaire;

import java.util.ArrayList;
import java.util.List;

/// A letter's sign-on form as a text from which one makes the same form with another tool, question
/// by question. Answers that come back from there as CSV are read without anybody telling what
/// their columns hold.
public final class FormText {

    private FormText() {}

    public static String of(Questionnaire form) {
        List<String> lines = new ArrayList<>();
        lines.add(form.title());
        lines.add("");
        lines.addAll(form.lead());
        lines.add(form.wording());
        for (Question question : form.questions()) {
            lines.add("");
            lines.add(question.label() + (isRequired(question) ? " *" : ""));
            switch (question) {
                case Question.Line _ -> lines.add("____");
                case Question.Choice choice ->
                        choice.options().stream()
                                .map(Option::words)
                                .forEach(it -> lines.add("( ) " + it));
                case Question.Tick tick -> lines.add("[ ] " + tick.statement());
            }
        }
        lines.add("");
        lines.add(form.end());
        return String.join("\n", lines) + "\n";
    }

    private static boolean isRequired(Question question) {
        return question instanceof Question.Line line && line.required();
    }
}
