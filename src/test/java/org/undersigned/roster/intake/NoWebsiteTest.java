package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;

/// What stands in a column of websites and is none.
class NoWebsiteTest {

    @Test
    void isTold() {
        Roster roster =
                Lists.take(
                                "Organization,Website",
                                "Lake Union,see above",
                                "Oak Fund,x",
                                "Elm Fund,https://elm.example",
                                "Ash Fund,")
                        .value()
                        .orElseThrow()
                        .roster();

        assertThat(PrintedDoubts.of(roster, PrintedDoubts.ALL))
                .extracting(Problem::key, it -> it.place().line())
                .containsExactly(tuple("roster.noWebsite", 2), tuple("roster.noWebsite", 3));
    }
}
