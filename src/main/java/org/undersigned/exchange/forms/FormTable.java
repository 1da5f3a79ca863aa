package org.undersigned.exchange.forms;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.intake.FormColumns;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Forms that came back as rows.
final class FormTable {

    /// The field of a form that has the letter's title.
    static final String LETTER = "undersigned_letter";

    static final String REVISION = FormColumns.REVISION;

    /// The fields of a form, as lists call them.
    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "title",
                    "organization",
                    "capacity",
                    "email",
                    "phone",
                    "state",
                    "country",
                    "tier");

    private FormTable() {}

    /// A row for each. Who signs for an organization and does not say that they may is pending.
    static Sifted<Table> of(String file, List<FilledForm> forms) {
        List<String> header = new ArrayList<>(FIELDS);
        header.addAll(
                List.of(
                        "status",
                        "authority",
                        "logo_permission",
                        "form",
                        FormColumns.LETTER,
                        REVISION));
        List<Table.Row> rows = new ArrayList<>();
        for (FilledForm form : forms) {
            List<String> cells = new ArrayList<>();
            FIELDS.forEach(it -> cells.add(form.answer(it)));
            cells.add(form.lacksAuthority() ? "pending" : "confirmed");
            cells.add(form.answer("authority"));
            cells.add(form.answer("logo_permission"));
            cells.add(form.file());
            cells.add(form.letter());
            cells.add(form.revision());
            rows.add(new Table.Row(rows.size() + 1, cells));
        }
        return new Sifted<>(new Table(file, header, rows), List.of(), List.of());
    }

    /// What is said of forms that belong to another letter than most.
    static List<Problem> strangers(List<FilledForm> forms) {
        Map<String, Integer> letters = new LinkedHashMap<>();
        forms.forEach(it -> letters.merge(it.letter(), 1, Integer::sum));
        String most =
                letters.entrySet().stream()
                        .max(Comparator.comparingInt(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .orElse("");
        return forms.stream()
                .filter(it -> !it.letter().equals(most))
                .map(it ->
                        Problem.warning(
                                Place.file(it.file()),
                                "table.formOfOtherLetter",
                                it.letter(),
                                most))
                .toList();
    }
}
