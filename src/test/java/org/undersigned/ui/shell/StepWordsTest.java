package org.undersigned.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Step;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

class StepWordsTest {

    /// The history keeps numbers as text.
    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(said(Locale.US, "step.import", "2000", "Benches"))
                .isEqualTo("Import 2,000 lines");
        assertThat(said(Locale.GERMANY, "step.import", "2000", "Benches"))
                .isEqualTo("Import 2.000 lines");
        assertThat(said(Locale.US, "step.import.letterAndList", "2031", "100000"))
                .isEqualTo("Import “2031” and 100,000 lines");
        assertThat(said(Locale.US, "step.roster.remove.many", "1234"))
                .isEqualTo("Remove 1,234 signatories");
    }

    @Test
    void saysOneInWords() {
        assertThat(said(Locale.US, "step.import", "1", "Benches")).isEqualTo("Import one line");
    }

    @Test
    void leavesNamesAsTheyAre() {
        assertThat(said(Locale.US, "step.letter.add", "2031")).isEqualTo("New letter “2031”");
        assertThat(said(Locale.US, "step.roster.add", "2600")).isEqualTo("Add 2600");
    }

    @Test
    void hasAWordForWhatItDoesNotKnow() {
        assertThat(said(Locale.US, "step.fromTheFuture")).isEqualTo("the last step");
    }

    private static String said(Locale locale, String key, String... arguments) {
        return new StepWords(new Messages(locale))
                .of(new Step(key, List.of(arguments), Instant.EPOCH));
    }
}
