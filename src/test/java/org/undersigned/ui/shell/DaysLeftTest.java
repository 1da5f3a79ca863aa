package org.undersigned.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.workflow.desk.Overview;

import java.time.LocalDate;

class DaysLeftTest {

    @ParameterizedTest
    @CsvSource({
        "2031-02-17, 12, false",
        "2031-02-28, 1, false",
        "2031-03-01, 0, true",
        "2031-03-02, 6, false",
        "2031-03-08, 0, true",
        "2031-03-20, -12, true"
    })
    void countsToTheDeadlineAndThenToTheClosingDay(String today, long days, boolean urgent) {
        DaysLeft left = left("2031-03-01", "2031-03-08", today);

        assertThat(left.days()).isEqualTo(days);
        assertThat(left.isUrgent()).isEqualTo(urgent);
    }

    @Test
    void isOverWithTheDeadlineIfNothingElseIsSaid() {
        assertThat(left("2031-03-01", null, "2031-03-02").days()).isEqualTo(-1);
        assertThat(left(null, "2031-03-08", "2031-03-01").days()).isEqualTo(7);
    }

    @Test
    void countsNothingWithoutADay() {
        assertThat(DaysLeft.of(item(null, null), LocalDate.parse("2031-03-01"))).isEmpty();
    }

    private static DaysLeft left(@Nullable String deadline, @Nullable String closes, String today) {
        return DaysLeft.of(item(deadline, closes), LocalDate.parse(today)).orElseThrow();
    }

    private static Overview.Item item(@Nullable String deadline, @Nullable String closes) {
        return new Overview.Item(
                "id",
                "Benches",
                false,
                3,
                2,
                1,
                0,
                deadline == null ? null : LocalDate.parse(deadline),
                closes == null ? null : LocalDate.parse(closes));
    }
}
