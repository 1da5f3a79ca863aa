package org.undersigned.roster.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in one cell for a name.
class NamesTest {

    private final Names names = new Names(new NameWords());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Roe and John Doe | Jane Roe;John Doe",
                "Jane Roe & John Doe | Jane Roe;John Doe",
                "Jane Roe; John van der Berg | Jane Roe;John van der Berg",
                "Jane Roe / John Doe | Jane Roe;John Doe",
                "Jane Roe et Jean Poe | Jane Roe;Jean Poe",
            })
    void partsThoseWhoAreSurelyTwo(String cell, String people) {
        assertThat(String.join(";", names.people(cell))).isEqualTo(people);
    }

    @Test
    void partsThoseOnTwoLines() {
        assertThat(names.people("Jane Roe\nJohn Doe")).containsExactly("Jane Roe", "John Doe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith & Wesson Foundation",
                "Mr. and Mrs. Roe",
                "Mr. John and Mrs. Jane Roe",
                "Rock and Roll Coalition",
                "Jane and John Roe",
                "Roe & Doe",
                "Roe, Doe & Poe LLP",
                "Ana García y Gasset",
                "Jane Roe",
                "Jane Roe and Associates",
                "Jane Roe and family",
            })
    void leavesTogetherWhoMayBeOne(String cell) {
        assertThat(names.people(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Roe <jane@lake.example> | Jane Roe | jane@lake.example",
                "Jane Roe (jane.roe@lake.example) | Jane Roe | jane.roe@lake.example",
                "jane@lake.example, Jane Roe | Jane Roe | jane@lake.example",
                "Jane Roe - email: jane@lake.example | Jane Roe - | jane@lake.example",
                "jane@lake.example | '' | jane@lake.example",
            })
    void findsAMailAddressBesideAName(String cell, String name, String mail) {
        assertThat(names.withoutMail(cell)).contains(new Names.Parted(name, mail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Roe, Director | Jane Roe | Director",
                "Jane Roe, Executive Director | Jane Roe | Executive Director",
                "Ana de la Cruz, Profesora | Ana de la Cruz | Profesora",
            })
    void findsATitleBehindAName(String cell, String name, String title) {
        assertThat(names.withoutTitle(cell)).contains(new Names.Parted(name, title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Roe, PhD", "Roe, Jane", "Lake Fund, Inc.", "Jane Roe", "Roe, MD"})
    void findsNoTitleElsewhere(String cell) {
        assertThat(names.withoutTitle(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Roe, Jane | Jane Roe",
                "Roe, Jane Q. | Jane Q. Roe",
                "Roe, Jane, MD | Jane Roe, MD",
                "Roe Jr., John | John Roe Jr.",
                "van der Berg, Anna | Anna van der Berg",
            })
    void putsTheGivenNameFirst(String cell, String name) {
        assertThat(names.isFamilyFirst(cell)).isTrue();
        assertThat(names.givenFirst(cell)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roe, PhD",
                "Group, Inc.",
                "Jane Roe, Director",
                "Lake Fund, Ohio",
                "Roe",
                ","
            })
    void seesNoFamilyFirstElsewhere(String cell) {
        assertThat(names.isFamilyFirst(cell)).isFalse();
    }
}
