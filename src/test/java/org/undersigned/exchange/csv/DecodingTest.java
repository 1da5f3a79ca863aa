package org.undersigned.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class DecodingTest {

    private static final String FRENCH =
            "nom,pays\nFrançoise Lefèvre,Belgique\nÉcole du Rhône,France\n";

    @Test
    void readsUtf8WithAndWithoutAMark() {
        assertThat(decode(FRENCH, StandardCharsets.UTF_8).text()).isEqualTo(FRENCH);
        assertThat(decode("\uFEFF" + FRENCH, StandardCharsets.UTF_8))
                .isEqualTo(Decoded.certain(FRENCH, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithAndWithoutAMark(String charset) {
        assertThat(decode("\uFEFF" + FRENCH, Charset.forName(charset)).text()).isEqualTo(FRENCH);
        assertThat(decode(FRENCH, Charset.forName(charset)).text()).isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, 'Name,Country~José Peña,Spain~'",
        "windows-1252, 'Name,Country~Jane O’Roe,Ireland~“Lake” – Friends,UK~'",
        "windows-1252, 'Organisation;Ort~Bündnis für Flüsse;Köln~Verein für Gärten;Münster~'",
        "windows-1250, 'nazwa,miasto~Stowarzyszenie Przyjaciół Rzeki,Łódź~Fundacja Żółw,Kraków~'",
        "windows-1251, 'имя,город~Общество друзей реки,Москва~Союз садовых товариществ,Казань~'",
        "Shift_JIS, '団体名,都道府県~川と湖を守る会,東京都~自然保護ネットワーク,大阪府~'",
        "EUC-KR, '단체명,지역~강을 지키는 모임,서울~호수를 사랑하는 사람들,부산~'",
        "GB18030, '组织名称,城市~河流保护协会,北京~湖泊之友志愿者联合会,上海~'",
        "Big5, '組織名稱,城市~河流保護協會,臺北~湖泊之友志願者聯合會,高雄~'",
    })
    void findsOldEncodings(String charset, String rows) {
        String text = rows.replace('~', '\n');
        Decoded decoded = decode(text, Charset.forName(charset));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.sample()).isNotEmpty();
    }

    @Test
    void showsAWordByWhichAGuessCanBeJudged() {
        Decoded decoded =
                decode("Name,Country\nJosé Peña,Spain\n", Charset.forName("windows-1252"));

        assertThat(decoded.sample()).isEqualTo("José");
        assertThat(decoded.sampleLine()).isEqualTo(2);
    }

    @Test
    void takesNoBytesForTextThatAreNone() {
        byte[] noise = {0, 1, 2, 3, 0, 5, (byte) 0x9D, 0, 0, 8, 3};

        assertThat(new Decoding().decode(noise)).isEmpty();
        assertThat(new Decoding().decode("a\u0007b".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(chars = {0, 2, 7, 0x1F})
    void passesOverAStrayControlCharacter(char stray) {
        String text = FRENCH.replace("Lef", "Le" + stray + "f");

        assertThat(decode(text, StandardCharsets.UTF_8))
                .isEqualTo(Decoded.certain(text, StandardCharsets.UTF_8));
    }

    @Test
    void readsWhatExcelForTheMacWrites() {
        String text = FRENCH.replace('\n', '\r');

        assertThat(decode(text, Charset.forName("x-MacRoman")).text()).isEqualTo(text);
    }

    private static Decoded decode(String text, Charset charset) {
        return new Decoding().decode(text.getBytes(charset)).orElseThrow();
    }
}
