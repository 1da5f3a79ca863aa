package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.SignatoryField;

class CorrectionsTest {

    private final Corrections corrections = new Corrections();
    private final Signatory league = Corrections.fresh("Ada Thorne", "Alder Falls Civic League");
    private final Signatory ada = Corrections.fresh("Ada Thorne", "");

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, Deutschland, DE",
        "COUNTRY, Atlantis, Atlantis",
        "TIER, statewide, state",
        "TIER, of the valley, of the valley",
        "STATUS, yes, confirmed",
        "RANK, co-lead, 2",
        "STATE, '  EX ', EX",
        "EMAIL, ada@example.org, ada@example.org",
        "SORT_KEY, Falls, Falls",
        "CAPACITY, individual, individual"
    })
    void readsWhatIsTypedAsAFileIsRead(SignatoryField field, String typed, String kept) {
        Signatory mended = corrections.put(league, field, typed);

        assertThat(field.of(mended)).isEqualTo(kept);
    }

    @Test
    void changesNothingElse() {
        Signatory mended = league;
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
        Signatory nameless = Corrections.fresh("", "Alder Falls Civic League");

        assertThat(corrections.refusal(nameless, SignatoryField.CAPACITY, "individual"))
                .map(Problem::key)
                .hasValue("roster.individualWithoutName");
    }

    @Test
    void alwaysListsSomebody() {
        Signatory without = corrections.put(league, SignatoryField.ORGANIZATION, "");
        Signatory made = corrections.put(ada, SignatoryField.CAPACITY, "organization");

        assertThat(without.listedName()).isEqualTo("Ada Thorne");
        assertThat(without.capacity()).isEqualTo(Capacity.INDIVIDUAL);
        assertThat(made.listedName()).isEqualTo("Ada Thorne");
        assertThat(made.capacity()).isEqualTo(Capacity.ORGANIZATION);
    }

    @Test
    void takesAwayWhatCannotBeSeen() {
        Signatory mended = corrections.put(ada, SignatoryField.NAME, "Ada\u202E \u200BThorne\n");

        assertThat(mended.printed().name()).isEqualTo("Ada Thorne");
    }
}
