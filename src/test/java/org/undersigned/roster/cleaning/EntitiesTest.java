package org.undersigned.roster.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pat O&#39;Brien | Pat O'Brien",
                "Pat O&#x27;Brien | Pat O'Brien",
                "Pat O&amp;#39;Brien | Pat O'Brien",
                "Cats &amp; Dogs | Cats & Dogs",
                "Caf&eacute; Stra&szlig;e | Café Straße",
                "&Ccedil;a va, Se&ntilde;or &Aring;se | Ça va, Señor Åse",
                "Tom &amp; Ann&#8217;s Club | Tom & Ann’s Club",
                "&lt;b&gt; | <b>",
                "&#128154; Fund | 💚 Fund"
            })
    void readsWhatWebPagesWrite(String written, String read) {
        assertThat(Entities.read(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cats & Dogs",
                "A&B; C",
                "R&D; more",
                "&#0;",
                "&#55296;",
                "&#x110000;",
                "&;",
                "&nosuch;"
            })
    void leavesWhatIsNone(String text) {
        assertThat(Entities.read(text)).isEqualTo(text);
    }
}
