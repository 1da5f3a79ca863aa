package org.undersigned.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNameTest {

    @ParameterizedTest
    @CsvSource({
        "name, name",
        "Office Address, office_address",
        "'Code\npostal *', code_postal",
        "Código, codigo",
        "Straße, strasse",
        "2024 total, column_2024_total",
        "home.city, home.city",
        "Org. name, org_name",
        "'  __a--b__ ', a_b",
        "FirstName, firstname",
        "№ 5, no_5",
        "D.N.I., d.n.i"
    })
    void foldsAHeaderToTheNameOfAField(String header, String name) {
        assertThat(FieldName.fold(header)).isEqualTo(name);
        assertThat(FieldName.isValid(name)).isTrue();
    }

    @Test
    void romanizesOtherScripts() {
        assertThat(FieldName.fold("Город")).isEqualTo("gorod");
        assertThat(FieldName.isValid(FieldName.fold("都道府県"))).isTrue();
    }

    @Test
    void findsNoNameWhereThereAreNoLetters() {
        assertThat(FieldName.fold(" *** ")).isEmpty();
        assertThat(FieldName.fold("")).isEmpty();
        assertThat(FieldName.fold("...")).isEmpty();
    }

    @Test
    void foldsTheBeginningOfWhatIsTooLong() {
        assertThat(FieldName.fold("Shoe" + "-".repeat(100_000) + "size")).isEqualTo("shoe");
        assertThat(FieldName.fold("a.".repeat(100_000))).startsWith("a.a").hasSizeLessThan(2001);
    }
}
