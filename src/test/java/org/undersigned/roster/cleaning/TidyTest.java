package org.undersigned.roster.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.table.CellText;

import java.util.Random;

/// Names that no rule has to look at.
class TidyTest {

    /// What the rules look for, and what they leave alone.
    private static final String SIGNS =
            "aZéÅñÃ©Âž–—’‘“”\"'«»()[]*†¹²,;:/-&+.@#0123456789 \u00A0\u00AD×÷√¬‚Ａ湖ЖΣ";

    private final Names names = new Names(new NameWords());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "María O. McKay-Cedar",
                "Women's Fund of Lake 0",
                "Parents & Teachers (PTA) of Örebro",
                "É",
                "Local 1234567",
                "Jane Roe, Jr."
            })
    void knowsThoseThatHaveNothingAroundThem(String name) {
        assertThat(Tidy.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "“Lake”",
                "Lake*",
                "(-) Lake",
                "Roe jane@x.example",
                "Roe 12345678",
                "湖の会"
            })
    void leavesTheOthersToTheRules(String name) {
        assertThat(Tidy.is(name)).isFalse();
    }

    @Test
    void isNothingThatAnyRuleWouldChange() {
        Random random = new Random(7);
        int tidy = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                written.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String name = CellText.line("Ra" + written + (random.nextBoolean() ? "c" : ""));
            if (Tidy.is(name)) {
                tidy++;
                assertThat(Widths.narrowed(name)).isEqualTo(name);
                assertThat(Marks.unquoted(name)).isEqualTo(name);
                assertThat(Marks.without(name)).isEqualTo(name);
                assertThat(names.withoutMail(name)).isEmpty();
                assertThat(Phones.without(name)).isEmpty();
            }
        }
        assertThat(tidy).isGreaterThan(1000);
    }
}
