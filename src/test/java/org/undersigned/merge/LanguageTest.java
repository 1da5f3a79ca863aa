package org.undersigned.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.ULocale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;

/// Days and numbers as the languages of letters write them.
class LanguageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 24);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-US | February 24, 2026
                    en-CA | February 24, 2026
                    en-GB | 24 February 2026
                    es | 24 de febrero de 2026
                    fr | 24 février 2026
                    de | 24. Februar 2026
                    it | 24 febbraio 2026
                    pt-PT | 24 de fevereiro de 2026
                    nl | 24 februari 2026
                    pl | 24 lutego 2026
                    sv | 24 februari 2026
                    nb | 24. februar 2026
                    fi | 24. helmikuuta 2026
                    cs | 24. února 2026
                    hu | 2026. február 24.
                    ro | 24 februarie 2026
                    bg | 24 февруари 2026 г.
                    ru | 24 февраля 2026 г.
                    uk | 24 лютого 2026 р.
                    el | 24 Φεβρουαρίου 2026
                    tr | 24 Şubat 2026
                    ca | 24 de febrer del 2026
                    he | 24 בפברואר 2026
                    ar | 24 فبراير 2026
                    ar-EG | ٢٤ فبراير ٢٠٢٦
                    fa | ۵ اسفند ۱۴۰۴
                    fa-u-ca-gregory | ۲۴ فوریه ۲۰۲۶
                    ur | 24 فروری، 2026
                    hi | 24 फ़रवरी 2026
                    bn | ২৪ ফেব্রুয়ারি, ২০২৬
                    th | 24 กุมภาพันธ์ 2569
                    vi | 24 tháng 2, 2026
                    id | 24 Februari 2026
                    ja | 2026年2月24日
                    ko | 2026년 2월 24일
                    zh | 2026年2月24日
                    zh-TW | 2026年2月24日
                    """)
    void writesADayOut(String language, String written) {
        String day = Language.date(DAY, Locale.forLanguageTag(language));

        assertThat(day.replace('\u00A0', ' ').replace('\u202F', ' ')).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 1er janvier 2026",
        "fr-CA, 1er janvier 2026",
        "it, 1º gennaio 2026",
        "pt, 1º de janeiro de 2026",
        "pt-BR, 1º de janeiro de 2026",
        "pt-PT, 1 de janeiro de 2026",
        "es, 1 de enero de 2026",
        "en-GB, 1 January 2026",
        "de-AT, 1. Jänner 2026",
    })
    void writesTheFirstOfAMonth(String language, String written) {
        assertThat(Language.date(FIRST, Locale.forLanguageTag(language))).isEqualTo(written);
    }

    @Test
    void writesElevenAsNoOrdinal() {
        assertThat(Language.date(LocalDate.of(2026, 1, 11), Locale.FRENCH))
                .isEqualTo("11 janvier 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "bg", "ca", "cs", "da", "de", "de-AT", "el", "en", "es", "es-MX", "et", "fa",
                "fi", "fr", "fr-CA", "he", "hi", "hu", "id", "it", "ja", "ko", "lv", "nb", "nl",
                "pl", "pt", "pt-PT", "ro", "ru", "sk", "sl", "sv", "th", "tr", "uk", "vi", "zh"
            })
    void groupsThousandsAsCldrHasThem(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (int number : new int[] {7, 1200, 20_000}) {
            assertThat(Language.number(number, locale))
                    .isEqualTo(
                            NumberFormatter.withLocale(ULocale.forLocale(locale))
                                    .format(number)
                                    .toString());
        }
    }
}
