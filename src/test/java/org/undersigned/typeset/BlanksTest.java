package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.ResourceBundle;

class BlanksTest {

    private static final int[] NUMBERS = {0, 1, 2, 3, 5, 10, 11, 21, 100, 101, 999, 1000, 20_000};

    /// What a name may have in it.
    private static final String NAME = "Ana’s {1} \\ $1 '# & Co.";

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-IN", "es", "fr", "fr-CH", "de", "pt", "pt-BR", "it", "nl"})
    void saysWhatIcuSays(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        ResourceBundle words = ResourceBundle.getBundle("org.undersigned.typeset.words", language);
        int filled = 0;
        for (String key : words.keySet()) {
            String pattern = words.getString(key);
            for (int number : NUMBERS) {
                Object[] arguments = arguments(pattern, number);
                var said = Blanks.filled(pattern, language, arguments);
                filled += said.isPresent() ? 1 : 0;
                assertThat(said.orElse(icu(pattern, language, arguments)))
                        .as(key)
                        .isEqualTo(icu(pattern, language, arguments));
            }
        }
        assertThat(filled).isEqualTo(words.keySet().size() * 10);
    }

    @Test
    void leavesOthersToIcu() {
        Locale polish = Locale.forLanguageTag("pl");
        Locale thai = Locale.forLanguageTag("en-u-nu-thai");

        assertThat(Blanks.filled("{0} z {1}", polish, 1, 2)).isEmpty();
        assertThat(Blanks.filled("{0}", thai, 1)).isEmpty();
        assertThat(Blanks.filled("{0}", Locale.ENGLISH, 1_000)).isEmpty();
        assertThat(Blanks.filled("'{'{0}", Locale.ENGLISH, 1)).isEmpty();
        assertThat(Blanks.filled("{0,plural,two{a}other{b}}", Locale.ENGLISH, 1)).isEmpty();
    }

    /// A name where the pattern has one.
    private static Object[] arguments(String pattern, int number) {
        boolean named = pattern.contains("{0}");
        return new Object[] {named ? NAME : number, number};
    }

    private static String icu(String pattern, Locale language, Object... arguments) {
        return new MessageFormat(pattern, language).format(arguments);
    }
}
