package org.undersigned.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.problem.Problem;

import java.util.List;
import java.util.Map;

class MappingTest {

    @Test
    void readsPairsOfFieldAndColumn() {
        assertThat(Mapping.parse(List.of("name=Your name", " title = a=b ")).value())
                .contains(new Mapping(Map.of("name", "Your name", "title", "a=b")));
    }

    @Test
    void refusesWhatIsNoPair() {
        assertThat(Mapping.parse(List.of("name", "=x", "title=")).problems())
                .extracting(Problem::key)
                .containsOnly("table.mappingNotAPair")
                .hasSize(3);
    }

    @Test
    void refusesTwoColumnsForOneField() {
        assertThat(Mapping.parse(List.of("name=a", "name=b")).problems())
                .extracting(Problem::key)
                .containsExactly("table.fieldMappedTwice");
    }
}
