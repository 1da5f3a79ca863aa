package org.undersigned.ui.directory;

import org.undersigned.letter.States;
import org.undersigned.roster.directory.PartyField;
import org.undersigned.ui.Messages;
import org.undersigned.ui.table.Column;
import org.undersigned.ui.table.Column.Trait;
import org.undersigned.ui.table.Editing;
import org.undersigned.ui.table.Facet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The columns of the directory, and what one can choose its lines by.
final class PartyColumns {

    private static final List<PartyField> HIDDEN =
            List.of(
                    PartyField.DOMAIN,
                    PartyField.WEBSITE,
                    PartyField.EMAIL,
                    PartyField.PHONE,
                    PartyField.NOTE);

    private final Messages messages;

    PartyColumns(Messages messages) {
        this.messages = messages;
    }

    List<Column<Line>> all() {
        Column<Line> letters =
                Column.<Line>of(
                                "letters",
                                messages.text("directory.letters"),
                                72,
                                it ->
                                        it.value().letters() == 0
                                                ? ""
                                                : Integer.toString(it.value().letters()))
                        .with(Trait.NUMBER)
                        .with(Trait.UNSEARCHED);
        Stream<Column<Line>> shown =
                Arrays.stream(PartyField.values())
                        .filter(it -> !HIDDEN.contains(it))
                        .map(this::column);
        Stream<Column<Line>> hidden = HIDDEN.stream().map(it -> column(it).with(Trait.HIDDEN));
        return Stream.of(shown, Stream.of(letters), hidden).flatMap(it -> it).toList();
    }

    List<Facet<Line>> facets() {
        return List.of(
                new Facet<>(
                        "kind",
                        messages.text("directory.kind"),
                        it -> it.party().kind().name(),
                        it -> messages.word(it.party().kind())),
                facet(PartyField.TIER),
                new Facet<>(
                        PartyField.STATE.word(),
                        label(PartyField.STATE),
                        it -> States.key(it.party().profile().state()),
                        it -> it.party().profile().state()),
                facet(PartyField.COUNTRY));
    }

    /// The field that a column shows.
    static PartyField field(Column<Line> column) {
        return Arrays.stream(PartyField.values())
                .filter(it -> it.word().equals(column.key()))
                .findFirst()
                .orElseThrow();
    }

    private Facet<Line> facet(PartyField field) {
        return new Facet<>(
                field.word(), label(field), it -> field.of(it.party()), it -> field.of(it.party()));
    }

    private Column<Line> column(PartyField field) {
        Column<Line> column =
                Column.<Line>of(
                                field.word(),
                                label(field),
                                width(field),
                                it -> field.of(it.value().party()))
                        .edited(new Editing.Line());
        if (field == PartyField.NAME) {
            return column.with(Trait.MAIN);
        }
        return field.isPrivate() ? column.with(Trait.PRIVATE) : column;
    }

    private static int width(PartyField field) {
        return switch (field) {
            case NAME -> 240;
            case ACRONYM, TIER -> 96;
            case STATE, COUNTRY -> 72;
            case DOMAIN, WEBSITE, EMAIL, PHONE, NOTE -> 160;
        };
    }

    private String label(PartyField field) {
        return messages.text("word.field." + field.word());
    }
}
