package org.undersigned.exchange.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.table.Table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// First rows that are somebody, and first rows that only sound so.
class FirstRowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John Poe;President;Oregon Wild / Jane Roe;Director;River Watch |"
                        + " name;title;organization",
                "John Poe;President;Working Group on Rivers / Jane Roe;Director;River Watch |"
                        + " name;title;organization",
                "John Poe;President;The River Group / Jane Roe;Director;River Watch |"
                        + " name;title;organization",
                "Friends of Rivers;President / River Watch;Director | organization;title",
                "Friends of Rivers;John Poe;President / River Watch;Jane Roe;Director |"
                        + " organization;name;title",
                "Employer Coalition;John Poe / River Watch;Jane Roe | organization;name",
                "Organization for Peace;John Poe / River Watch;Jane Roe | organization;name",
                "The Organization Group;John Poe / River Watch;Jane Roe | organization;name",
                "Jane Roe;Director;University / John Poe;Chair;River Watch |"
                        + " name;title;organization",
                "Group Y;State / Group Z;Local | organization;tier",
                "Oregon Wild;Contact / River Watch;Member | organization;title",
                "J. Poe;Contact;Group Y / A. Roe;Member;Group Z | name;title;organization",
                "Group X / Group Y / Friends of the River | organization",
                "Jane Roe;jane@x.example / John Poe;john@y.example | name;email",
            })
    void isOneOfTheOthers(String rows, String fields) {
        assertThat(FirstRow.isSomebody(headed(rows))).isTrue();
        Table bare = bare(rows);
        assertThat(FirstRow.named(bare).orElseThrow().header())
                .isEqualTo(Arrays.asList(fields.split(";", bare.header().size())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name;Crew / Jane Roe;River Watch",
                "Group / Group X / Group Y",
                "Organization;Contact / River Watch;Jane Roe",
                "Company;Contact / River Watch;Jane Roe",
                "Signing Organizations / River Watch / Lake Watch",
                "Your Organization's Name;Your Full Name / River Watch;Jane Roe",
                "Group Name;Board Chair / River Group;Jane Roe",
                "Endorsing Body;Lead Person / River Watch;Jane Roe",
                "Which Group do you represent?;Signer / River Group;Jane Roe",
                "Crew Lead;Reach Them / Jane Roe;jane@x.example",
                "State;University / Ohio;River University",
                "Nombre del Grupo;Responsable / Grupo del Lago;Ana Roe",
                "Unknown Thing / River Watch / Lake Union",
                "Level;Group / State;Group X / Local;Group Y",
                "Group Y;Name / Group Z;Jane Roe",
                "Jane Roe;Director",
            })
    void saysWhatTheColumnsHold(String rows) {
        assertThat(FirstRow.isSomebody(headed(rows))).isFalse();
    }

    private static Table headed(String rows) {
        Table bare = bare(rows);
        return new Table(
                "t.csv",
                bare.rows().getFirst().cells(),
                bare.rows().subList(1, bare.rows().size()));
    }

    private static Table bare(String rows) {
        List<String> lines = Arrays.asList(rows.split(" / "));
        List<Table.Row> all =
                IntStream.range(0, lines.size())
                        .mapToObj(i ->
                                new Table.Row(i + 1, Arrays.asList(lines.get(i).split(";", -1))))
                        .toList();
        return new Table("t.csv", all.getFirst().cells().stream().map(_ -> "").toList(), all);
    }
}
