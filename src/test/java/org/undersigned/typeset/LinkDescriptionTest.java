package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read out for a link when it is met apart from its text.
class LinkDescriptionTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c, our report, our report (example.org)",
        "https://www.example.org, example.org, example.org",
        "https://example.org/report, https://example.org/report, https://example.org/report",
        "mailto:ann@example.org, write to us, write to us (ann@example.org)",
        "#there, there, there"
    })
    void saysWhereItLeads(String address, String words, String description) {
        assertThat(new Strip.Target(address, words).description()).isEqualTo(description);
    }
}
