package org.undersigned.roster.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Websites, telephone numbers and rows of those who try.
class ContactsTest {

    @ParameterizedTest
    @CsvSource({
        "www.lake.org, https://www.lake.org",
        "lake.org/about, https://lake.org/about",
        "http:/lake.org, https://lake.org",
        "https//lake.org, https://lake.org",
        "htps://lake.org, https://lake.org",
        "https://https://lake.org, https://lake.org",
        "http://lake.org, http://lake.org",
        "HTTP://LAKE.ORG, HTTP://LAKE.ORG",
        "https://lake.org/, https://lake.org/",
        "https://, ''",
        "@lake, @lake",
        "none yet, none yet",
        "lake, lake",
        "info@lake.org, info@lake.org",
        "'lake.org, pond.org', 'lake.org, pond.org'"
    })
    void givesAWebsiteItsScheme(String written, String address) {
        assertThat(Websites.mended(written)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "Lou Lee (555) 123-4567, Lou Lee, (555) 123-4567",
        "'Lou Lee, tel. +49 30 1234567', Lou Lee, +49 30 1234567",
        "555-123-4567 Lou Lee, Lou Lee, 555-123-4567"
    })
    void findsATelephoneNumberBesideAName(String written, String name, String number) {
        assertThat(Phones.without(written)).contains(new Names.Parted(name, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNITE HERE Local 11",
                "1199SEIU",
                "Local 12345678",
                "Class of 2020-2024",
                "AFSCME Local 3299 - 2026",
                "350.org",
                "9/11 Families",
                "Post 123-45"
            })
    void leavesNumbersOfNames(String name) {
        assertThat(Phones.without(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test",
                "Test Test",
                "TEST 1",
                "testing123",
                "asdf",
                "asdfasdf",
                "qwerty",
                "xxx",
                "Prueba",
                "delete me",
                "please delete",
                "ignore this",
                "This is a test",
                "Just testing",
                "Lorem ipsum",
                "(essai)",
                "probe",
                "sdfg",
                "dfgh",
                "fghj",
                "jkl",
                "zzzz",
                "Esto es una prueba",
                "Ceci est un test",
                "Ist Test",
                "Nur ein Test",
                "Isto é um teste",
                "Test Organization"
            })
    void knowsWhoOnlyTries(String name) {
        assertThat(Tries.isOne(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Test Prep for All",
                "The Testing Project",
                "Tess Tester",
                "Testa",
                "Fair Test",
                "XX",
                "ASD",
                "Test Kitchen Collective",
                "Probert",
                "Testimony"
            })
    void leavesNamesInWhichThereIsMore(String name) {
        assertThat(Tries.isOne(name)).isFalse();
    }

    @Test
    void leavesSomebodyWhoTriesForARealOrganization() {
        assertThat(Tries.isOne("Test", "Lake Fund")).isFalse();
        assertThat(Tries.isOne("test", "test")).isTrue();
        assertThat(Tries.isOne("", "")).isFalse();
    }

    @Test
    @Timeout(5)
    void isSoonDoneWithWhateverSomebodyTypes() {
        for (String piece :
                new String[] {"1", "1-", "(1)", "a.", "asdf", "test1", "https://", "+1 ("}) {
            String endless = piece.repeat(20_000);
            assertThat(Phones.without(endless)).isEmpty();
            assertThat(Tries.isOne(endless)).isFalse();
            assertThat(Websites.mended(endless)).isEqualTo(endless);
            String shorter = piece.repeat(200 / piece.length());
            Phones.without(shorter);
            Tries.isOne(shorter.substring(0, 40));
            Websites.mended(shorter);
        }
    }
}
