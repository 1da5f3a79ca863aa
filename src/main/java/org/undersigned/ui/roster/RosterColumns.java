package org.undersigned.ui.roster;

import org.undersigned.letter.States;
import org.undersigned.letter.Tiers;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.ConfidentialField;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnField;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.Status;
import org.undersigned.ui.Messages;
import org.undersigned.ui.table.Column;
import org.undersigned.ui.table.Column.Trait;
import org.undersigned.ui.table.Editing;
import org.undersigned.ui.table.Facet;
import org.undersigned.ui.table.Option;

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

    private final Messages messages;
    private final Seats seats;

    RosterColumns(Messages messages, Seats seats) {
        this.messages = messages;
        this.seats = seats;
    }

    List<Column<SignOn>> all() {
        List<Column<SignOn>> columns = new ArrayList<>();
        columns.add(place());
        columns.add(
                Column.<SignOn>of(
                                PRINTED,
                                messages.text("signatories.printed"),
                                264,
                                it -> printed(it.value()))
                        .edited(new Editing.Line(), it -> it.value().signatory().listedName())
                        .marked(it -> Pins.mark(it.signatory().standing().rank()))
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
        columns.add(picture("signature", it -> it.signatory().emblems().signature()));
        columns.add(picture("logo", it -> it.signatory().emblems().logo()));
        columns.add(text(SignatoryField.RANK, 64).with(Trait.NUMBER).with(Trait.HIDDEN));
        columns.add(text(SignatoryField.SORT_KEY, 120).with(Trait.HIDDEN));
        Arrays.stream(ConfidentialField.values())
                .map(it -> text(it, 160).with(Trait.PRIVATE).with(Trait.HIDDEN))
                .forEach(columns::add);
        return columns;
    }

    List<Facet<SignOn>> facets() {
        return List.of(
                facet(SignatoryField.STATUS),
                facet(SignatoryField.CAPACITY),
                facet(SignatoryField.TIER),
                new Facet<>(
                        key(SignatoryField.STATE),
                        word(SignatoryField.STATE),
                        it -> States.key(it.signatory().printed().state()),
                        it -> it.signatory().printed().state()));
    }

    /// The field a column edits in somebody's line.
    static SignOnField field(Column<SignOn> column, SignOn line) {
        if (column.key().equals(PRINTED)) {
            return line.signatory().capacity().listsPerson()
                    ? SignatoryField.NAME
                    : SignatoryField.ORGANIZATION;
        }
        return Stream.<SignOnField>concat(
                        Arrays.stream(SignatoryField.values()),
                        Arrays.stream(ConfidentialField.values()))
                .filter(it -> key(it).equals(column.key()))
                .findFirst()
                .orElseThrow();
    }

    private Column<SignOn> place() {
        return Column.<SignOn>of(
                        PLACE, messages.text("signatories.place"), 44, it -> seats.number(it.id()))
                .with(Trait.NUMBER)
                .with(Trait.UNSEARCHED)
                .following(seats.shownProperty());
    }

    private Column<SignOn> text(SignOnField field, int width) {
        return Column.<SignOn>of(key(field), word(field), width, it -> field.of(it.value()))
                .edited(new Editing.Line());
    }

    /// The name of a picture's file. A picture comes with the list that names it.
    private Column<SignOn> picture(String field, Function<SignOn, String> file) {
        return Column.<SignOn>of(
                        field,
                        messages.text("word.field." + field),
                        140,
                        it -> file.apply(it.value()))
                .with(Trait.HIDDEN);
    }

    private Column<SignOn> choice(SignatoryField field, int width, List<Option> options) {
        Map<String, String> labels =
                options.stream().collect(Collectors.toMap(Option::value, Option::label));
        return Column.<SignOn>of(
                        key(field),
                        word(field),
                        width,
                        it -> labels.getOrDefault(field.of(it.value()), ""))
                .edited(new Editing.Choice(options, false), it -> field.of(it.value()));
    }

    private Facet<SignOn> facet(SignatoryField field) {
        Map<String, String> labels =
                Stream.concat(statuses().stream(), capacities().stream())
                        .collect(Collectors.toMap(Option::value, Option::label));
        return new Facet<>(
                key(field),
                word(field),
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
        return Tiers.ALL.stream().map(it -> new Option(it, it)).toList();
    }

    /// Who is listed, and what stands beside it.
    private static String printed(SignOn signOn) {
        Signatory signatory = signOn.signatory();
        Signatory.Printed it = signatory.printed();
        Stream<String> parts =
                signatory.capacity().listsPerson()
                        ? Stream.of(it.name(), it.title(), it.organization())
                        : Stream.of(it.organization(), it.name(), it.title());
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String mark(SignOn signOn) {
        return switch (signOn.signatory().standing().status()) {
            case CONFIRMED -> "done";
            case INVITED, REMINDED, PENDING, TO_RECONFIRM -> "waiting";
            case UNLISTED, DECLINED, WITHDRAWN -> "gone";
        };
    }

    /// Whether somebody with this status has neither signed nor said that they will not.
    static boolean isOpen(Status status) {
        return switch (status) {
            case INVITED, REMINDED, PENDING, TO_RECONFIRM -> true;
            case CONFIRMED, UNLISTED, DECLINED, WITHDRAWN -> false;
        };
    }

    private String word(SignOnField field) {
        return messages.text("word.field." + field.word());
    }

    private static String key(SignOnField field) {
        return field.word();
    }
}
