package org.undersigned.roster.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What single cells become.
class CellRulesTest {

    @ParameterizedTest
    @CsvSource({
        "JosÃ© Roe, José Roe",
        "JosÃƒÂ© Roe, José Roe",
        "Women\u00e2\u20ac\u2122s Lake, Women’s Lake",
        "AsociaciÃ³n del Agua, Asociación del Agua",
        "MÃ¼ller, Müller",
        "StraÃŸe, Straße",
        "GarcÃ\u00ADa, García",
        "Jos√© Roe, José Roe",
        "Women‚Äôs Lake, Women’s Lake",
        "ÐžÐ·ÐµÑ€Ð¾, Озеро",
        "Å\u0081Ã³dÅº, Łódź",
        "æ¹–ã\u0081®ä¼š, 湖の会",
    })
    void mendsGarbledLetters(String garbled, String meant) {
        assertThat(Mojibake.mended(garbled)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "José",
                "SÃO PAULO",
                "CAFÉ–BAR",
                "ÂGE",
                "Ã",
                "MÜLLER–ROE",
                "NOËL’S",
                "Łódź",
                "湖の会",
                "Ä’Ä",
                "√2 Club",
                "À",
                "Anaïs «Lac»",
                "Lake™",
                "IRMÃ",
                "Ñandú",
                "ÑANDÚ–SUR"
            })
    void leavesLettersAloneThatMayBeMeant(String text) {
        assertThat(Mojibake.mended(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lake Friends, | Lake Friends",
                "(-) Jan Poe | Jan Poe",
                "Jan Poe (-) | Jan Poe",
                "• Lake | Lake",
                "- Lake | Lake",
                "Jane Roe* | Jane Roe",
                "Jane Roe; | Jane Roe",
                "Lake – | Lake",
                "/s/ Jane Roe | Jane Roe",
                "Lake, Inc. | Lake, Inc.",
                "#MeToo Lake | #MeToo Lake",
                "/e/ Commons | /e/ Commons",
                "Lake (Ohio) | Lake (Ohio)",
                "(Un)Common Lakes | (Un)Common Lakes",
                "Lakes! | Lakes!",
                "*NSYNC | *NSYNC",
                "*Jane Roe | Jane Roe",
                "*,* | *,*",
            })
    void takesMarksAway(String written, String kept) {
        assertThat(Marks.without(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Lake Friends\" | Lake Friends",
                "“Lake Friends” | Lake Friends",
                "„Seefreunde“ | Seefreunde",
                "« Amis du lac » | Amis du lac",
                "'Lake Friends' | Lake Friends",
                "“Lake” Friends | “Lake” Friends",
                "“Lake” and “Sea” | “Lake” and “Sea”",
                "'Ohana Lakes | 'Ohana Lakes",
            })
    void takesQuotationMarksAwayAroundTheWhole(String written, String kept) {
        assertThat(Marks.unquoted(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"ＡＣＬＵ　Ｌａｋｅ, ACLU Lake", "湖（株）, 湖（株）", "Lake, Lake"})
    void narrowsWideLetters(String written, String kept) {
        assertThat(Widths.narrowed(written)).isEqualTo(kept);
    }
}
