package org.undersigned.letter.form;

import org.undersigned.letter.Invitation;
import org.undersigned.letter.LanguageBundle;
import org.undersigned.letter.Tiers;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/// Puts a sign-on form into the words of a language; one that has none gets English ones.
///
/// Labels are such that a list with them as headers is read without anybody telling what its
/// columns hold.
public final class FormWords {

    private static final List<String> CAPACITIES =
            List.of("organization", "on_behalf", "affiliated", "individual");

    /// As many digits of the revision are shown to people.
    private static final int SHOWN = 8;

    private final ResourceBundle words;
    private final Locale language;

    public FormWords(Locale language) {
        this.language = language;
        this.words = LanguageBundle.of("org.undersigned.letter.form.form", language);
    }

    /// The form of a letter.
    ///
    /// @param written how the language writes a day out
    /// @param revision the hash of its wording
    public Questionnaire form(
            String title,
            Invitation invitation,
            Function<LocalDate, String> written,
            String revision) {
        List<String> lead = new ArrayList<>();
        LocalDate deadline = invitation.deadline();
        LocalDate closes = invitation.closes();
        if (deadline != null) {
            lead.add(text("deadline", written.apply(deadline)));
        }
        if (closes != null && !closes.equals(deadline)) {
            lead.add(text("closes", written.apply(closes)));
        }
        lead.add(
                invitation.contact().isEmpty()
                        ? text("return")
                        : text("returnTo", invitation.contact()));
        return new Questionnaire(
                text("kind"),
                title,
                language,
                lead,
                questions(),
                text("end"),
                text("wording", revision.substring(0, Math.min(SHOWN, revision.length()))),
                title,
                revision);
    }

    private List<Question> questions() {
        return List.of(
                new Question.Choice("capacity", text("capacity"), options(CAPACITIES), true),
                new Question.Line("organization", text("organization"), false, false),
                new Question.Line("name", text("name"), true, true),
                new Question.Line("title", text("title"), false, true),
                new Question.Line("email", text("email"), true, true),
                new Question.Line("phone", text("phone"), false, true),
                new Question.Line("state", text("state"), false, true),
                new Question.Line("country", text("country"), false, true),
                new Question.Choice("tier", text("tier"), options(Tiers.ALL), false),
                new Question.Tick("authority", text("authority"), text("authority.statement")),
                new Question.Tick("logo_permission", text("logo"), text("logo.statement")));
    }

    private List<Option> options(List<String> values) {
        return values.stream().map(it -> new Option(it, text("option." + it))).toList();
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), language).format(arguments);
    }
}
