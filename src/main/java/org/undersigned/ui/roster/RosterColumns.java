package org.undersigned.ui.roster;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.undersigned.letter.States;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.Status;
import org.undersigned.ui.Messages;
import org.undersigned.ui.table.Column;
import org.undersigned.ui.table.Column.Trait;
import org.undersigned.ui.table.Editing;
import org.undersigned.ui.table.Facet;
import org.undersigned.ui.table.Option;
import org.undersigned.workflow.desk.PrintedOrder.Seat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of the list of those who sign, and what one can choose its lines by.
final class RosterColumns {

    /// The column that says where somebody is printed.
    static final String PLACE = "place";

    /// The column that says how.
    static final String PRINTED = "printed";

    private static final List<String> TIERS =
            List.of("international", "national", "regional", "state", "local", "tribal");

    private final Messages messages;
    private final ReadOnlyObjectProperty<Map<String, Seat>> seats;

    RosterColumns(Messages messages, ReadOnlyObjectProperty<Map<String, Seat>> seats) {
        this.messages = messages;
        this.seats = seats;
    }

    List<Column<Signatory>> all() {
        List<Column<Signatory>> columns = new ArrayList<>();
        columns.add(place());
        columns.add(
                Column.<Signatory>of(
                                PRINTED,
                                messages.text("signatories.printed"),
                                264,
                                it -> printed(it.value()))
                        .edited(new Editing.Line(), it -> it.value().listedName())
                        .with(Trait.MAIN));
        columns.add(choice(SignatoryField.STATUS, 120, statuses()).marked(RosterColumns::mark));
        columns.add(choice(SignatoryField.CAPACITY, 112, capacities()));
        columns.add(text(SignatoryField.STATE, 64));
        columns.add(text(SignatoryField.TIER, 104).edited(new Editing.Choice(tiers(), true)));
        columns.add(text(SignatoryField.NAME, 160));
        columns.add(text(SignatoryField.TITLE, 140));
        columns.add(text(SignatoryField.ORGANIZATION, 220));
        columns.add(text(SignatoryField.COUNTRY, 80).with(Trait.HIDDEN));
        columns.add(text(SignatoryField.SECTION, 120).with(Trait.HIDDEN));
        columns.add(text(SignatoryField.WEBSITE, 180));
        columns.add(picture("signature", it -> it.emblems().signature()));
        columns.add(picture("logo", it -> it.emblems().logo()));
        columns.add(text(SignatoryField.RANK, 64).with(Trait.NUMBER).with(Trait.HIDDEN));
        columns.add(text(SignatoryField.SORT_KEY, 120).with(Trait.HIDDEN));
        Arrays.stream(SignatoryField.values())
                .filter(SignatoryField::isPrivate)
                .map(it -> text(it, 160).with(Trait.PRIVATE).with(Trait.HIDDEN))
                .forEach(columns::add);
        return columns;
    }

    List<Facet<Signatory>> facets() {
        return List.of(
                facet(SignatoryField.STATUS),
                facet(SignatoryField.CAPACITY),
                facet(SignatoryField.TIER),
                new Facet<>(
                        key(SignatoryField.STATE),
                        messages.word(SignatoryField.STATE),
                        it -> States.key(it.printed().state()),
                        it -> it.printed().state()));
    }

    /// The field a column edits in somebody's line.
    static SignatoryField field(Column<Signatory> column, Signatory line) {
        if (column.key().equals(PRINTED)) {
            return line.capacity() == Capacity.ORGANIZATION
                    ? SignatoryField.ORGANIZATION
                    : SignatoryField.NAME;
        }
        return Arrays.stream(SignatoryField.values())
                .filter(it -> key(it).equals(column.key()))
                .findFirst()
                .orElseThrow();
    }

    private Column<Signatory> place() {
        return Column.<Signatory>of(
                        PLACE,
                        messages.text("signatories.place"),
                        44,
                        it -> {
                            Seat seat = seats.get().get(it.id());
                            return seat == null ? "" : Integer.toString(seat.number());
                        })
                .with(Trait.NUMBER)
                .with(Trait.UNSEARCHED)
                .following(seats);
    }

    private Column<Signatory> text(SignatoryField field, int width) {
        return Column.<Signatory>of(
                        key(field), messages.word(field), width, it -> field.of(it.value()))
                .edited(new Editing.Line());
    }

    /// The name of a picture's file. A picture comes with the list that names it.
    private Column<Signatory> picture(String field, Function<Signatory, String> file) {
        return Column.<Signatory>of(
                        field,
                        messages.text("word.field." + field),
                        140,
                        it -> file.apply(it.value()))
                .with(Trait.HIDDEN);
    }

    private Column<Signatory> choice(SignatoryField field, int width, List<Option> options) {
        Map<String, String> labels =
                options.stream().collect(Collectors.toMap(Option::value, Option::label));
        return Column.<Signatory>of(
                        key(field),
                        messages.word(field),
                        width,
                        it -> labels.getOrDefault(field.of(it.value()), ""))
                .edited(new Editing.Choice(options, false), it -> field.of(it.value()));
    }

    private Facet<Signatory> facet(SignatoryField field) {
        Map<String, String> labels =
                Stream.concat(statuses().stream(), capacities().stream())
                        .collect(Collectors.toMap(Option::value, Option::label));
        return new Facet<>(
                key(field),
                messages.word(field),
                field::of,
                it -> labels.getOrDefault(field.of(it), field.of(it)));
    }

    private List<Option> statuses() {
        return options(Status.values());
    }

    private List<Option> capacities() {
        return options(Capacity.values());
    }

    private List<Option> options(Enum<?>... values) {
        return Arrays.stream(values)
                .map(it -> new Option(SignatoryField.word(it), messages.word(it)))
                .toList();
    }

    private static List<Option> tiers() {
        return TIERS.stream().map(it -> new Option(it, it)).toList();
    }

    /// Who is listed, and what stands beside it.
    private static String printed(Signatory signatory) {
        Signatory.Printed it = signatory.printed();
        Stream<String> parts =
                signatory.capacity() == Capacity.ORGANIZATION
                        ? Stream.of(it.organization(), it.name(), it.title())
                        : Stream.of(it.name(), it.title(), it.organization());
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String mark(Signatory signatory) {
        return switch (signatory.standing().status()) {
            case CONFIRMED -> "done";
            case INVITED, REMINDED, PENDING, TO_RECONFIRM -> "waiting";
            case DECLINED, WITHDRAWN -> "gone";
        };
    }

    private static String key(SignatoryField field) {
        return SignatoryField.word(field);
    }
}
