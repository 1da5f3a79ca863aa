package org.undersigned.workflow.desk;

import org.undersigned.roster.Agreement;
import org.undersigned.roster.ConfidentialField;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnField;
import org.undersigned.roster.SignatoryField;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// A letter's list as a table. The headers are those by which a list is read, so that it can be
/// brought in again and adds nobody who is there already. Pictures are not in it.
///
/// @param header the names of the columns
/// @param rows the cells of each line, in the order of the list
public record ListTable(List<String> header, List<List<String>> rows) {

    private static final List<SignatoryField> PUBLIC =
            List.of(
                    SignatoryField.NAME,
                    SignatoryField.TITLE,
                    SignatoryField.ORGANIZATION,
                    SignatoryField.WEBSITE,
                    SignatoryField.CAPACITY,
                    SignatoryField.TIER,
                    SignatoryField.STATE,
                    SignatoryField.COUNTRY,
                    SignatoryField.SECTION);

    /// What decides whether and where one is printed is the business of those who keep the list.
    private static final List<SignatoryField> STANDING =
            List.of(SignatoryField.RANK, SignatoryField.STATUS, SignatoryField.SORT_KEY);

    public ListTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    private record Column(String header, Function<SignOn, String> cell) {

        static Column of(SignOnField field) {
            return new Column(field.word(), field::of);
        }

        static Column of(String header, Function<Agreement, String> cell) {
            return new Column(header, it -> cell.apply(it.agreement()));
        }
    }

    /// A list as a table.
    public static ListTable of(List<SignOn> list, Extent extent) {
        return switch (extent) {
            case PUBLIC ->
                    table(
                            list.stream().filter(it -> it.signatory().isConfirmed()).toList(),
                            PUBLIC.stream().map(Column::of).toList());
            case PRIVATE -> table(list, everything(list));
        };
    }

    private static ListTable table(List<SignOn> list, List<Column> columns) {
        return new ListTable(
                columns.stream().map(Column::header).toList(),
                list.stream()
                        .map(line -> columns.stream().map(it -> it.cell().apply(line)).toList())
                        .toList());
    }

    private static List<Column> everything(List<SignOn> list) {
        List<Column> columns = new ArrayList<>();
        Stream.of(PUBLIC, STANDING, List.of(ConfidentialField.values()))
                .flatMap(List::stream)
                .map(Column::of)
                .forEach(columns::add);
        columns.add(Column.of("status_since", Agreement::since));
        columns.add(Column.of("recorded_by", Agreement::recordedBy));
        columns.add(Column.of("source", Agreement::source));
        columns.add(Column.of("authority", Agreement::authority));
        columns.addAll(unknown(list, columns.stream().map(Column::header).toList()));
        return columns;
    }

    /// The columns that nobody knew. One that is called like one of ours, because the list was once
    /// brought in from such a table, is numbered.
    private static List<Column> unknown(List<SignOn> list, List<String> taken) {
        TreeSet<String> headers = new TreeSet<>();
        list.forEach(it -> headers.addAll(it.confidential().other().keySet()));
        return headers.stream()
                .map(header ->
                        new Column(
                                taken.contains(header) ? header + " 2" : header,
                                it -> other(it).getOrDefault(header, "")))
                .toList();
    }

    private static Map<String, String> other(SignOn line) {
        return line.confidential().other();
    }
}
