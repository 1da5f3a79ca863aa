package org.undersigned.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;

/// What somebody probably meant.
class NearestNamesTest {

    private static final List<String> KNOWN =
            List.of("letter.date", "recipient.name", "recipient.state", "recipients.name");

    @Test
    void findsSwappedAndMissingLetters() {
        assertThat(NearestNames.to("recipient.nmae", KNOWN)).containsExactly("recipient.name");
        assertThat(NearestNames.to("leter.date", KNOWN)).containsExactly("letter.date");
    }

    @Test
    void offersTheFamilyWhenNothingIsNear() {
        assertThat(NearestNames.to("letter.signature_block", KNOWN)).containsExactly("letter.date");
    }

    @Test
    void offersEverythingToAStranger() {
        assertThat(NearestNames.to("weather", KNOWN)).isEqualTo(KNOWN);
    }

    @Test
    @Timeout(60)
    void isQuickWithAVeryLongName() {
        assertThat(NearestNames.to("x".repeat(1_000_000), KNOWN)).isEqualTo(KNOWN);
    }
}
