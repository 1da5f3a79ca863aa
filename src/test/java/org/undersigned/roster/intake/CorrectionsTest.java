package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.ConfidentialField;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignatoryField;

class CorrectionsTest {

    private final Corrections corrections = new Corrections();
    private final SignOn league = Corrections.fresh("Ada Thorne", "Alder Falls Civic League");
    private final SignOn ada = Corrections.fresh("Ada Thorne", "");

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, Deutschland, DE",
        "COUNTRY, Atlantis, Atlantis",
        "TIER, statewide, state",
        "TIER, of the valley, of the valley",
        "STATUS, yes, confirmed",
        "RANK, co-lead, 2",
        "STATE, '  EX ', EX",
        "SORT_KEY, Falls, Falls",
        "CAPACITY, individual, affiliated"
    })
    void readsWhatIsTypedAsAFileIsRead(SignatoryField field, String typed, String kept) {
        SignOn mended = corrections.put(league, field, typed);

        assertThat(field.of(mended)).isEqualTo(kept);
    }

    @Test
    void keepsWhatIsConfidentialApart() {
        SignOn mended = corrections.put(ada, ConfidentialField.EMAIL, " ada@example.org ");

        assertThat(ConfidentialField.EMAIL.of(mended)).isEqualTo("ada@example.org");
        assertThat(mended.signatory()).isEqualTo(ada.signatory());
    }

    @Test
    void changesNothingElse() {
        SignOn mended = league;
        for (SignatoryField field : SignatoryField.values()) {
            mended = corrections.put(mended, field, field.of(mended));
        }

        assertThat(mended).isEqualTo(league);
    }

    @Test
    void refusesALineWithoutAnyName() {
        assertThat(corrections.refusal(ada, SignatoryField.NAME, " \t"))
                .map(Problem::key)
                .hasValue("roster.rowWithoutName");
        assertThat(corrections.put(ada, SignatoryField.NAME, "")).isEqualTo(ada);
    }

    @Test
    void refusesWhatIsNoStatusNoRankAndNoCapacity() {
        assertThat(corrections.refusal(ada, SignatoryField.STATUS, "perhaps so"))
                .map(Problem::key)
                .hasValue("roster.unknownStatus");
        assertThat(corrections.refusal(ada, SignatoryField.RANK, "first"))
                .map(Problem::key)
                .hasValue("roster.unknownRank");
        assertThat(corrections.refusal(ada, SignatoryField.CAPACITY, "both"))
                .map(Problem::key)
                .hasValue("roster.unknownCapacity");
    }

    @Test
    void refusesToListAPersonWhomNobodyNames() {
        SignOn nameless = Corrections.fresh("", "Alder Falls Civic League");

        assertThat(corrections.refusal(nameless, SignatoryField.CAPACITY, "individual"))
                .map(Problem::key)
                .hasValue("roster.individualWithoutName");
    }

    @Test
    void alwaysListsSomebody() {
        SignOn without = corrections.put(league, SignatoryField.ORGANIZATION, "");
        SignOn made = corrections.put(ada, SignatoryField.CAPACITY, "organization");

        assertThat(without.signatory().listedName()).isEqualTo("Ada Thorne");
        assertThat(without.signatory().capacity()).isEqualTo(Capacity.INDIVIDUAL);
        assertThat(made.signatory().listedName()).isEqualTo("Ada Thorne");
        assertThat(made.signatory().capacity()).isEqualTo(Capacity.ORGANIZATION);
    }

    @Test
    void takesAwayWhatCannotBeSeen() {
        SignOn mended = corrections.put(ada, SignatoryField.NAME, "Ada\u202E \u200BThorne\n");

        assertThat(mended.signatory().printed().name()).isEqualTo("Ada Thorne");
    }
}
