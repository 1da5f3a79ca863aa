package org.undersigned.roster.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.ordering.Named.country;
import static org.undersigned.roster.ordering.Named.organization;
import static org.undersigned.roster.ordering.Named.person;
import static org.undersigned.roster.ordering.Named.state;
import static org.undersigned.roster.ordering.Named.tier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.LanguageBundle;
import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.roster.Signatory;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Under which headings signatories stand.
class GroupsTest {

    @Test
    void headsThoseInNoGroupByWhoTheyAre() {
        Signatory national = tier(organization("A"), "national");

        assertThat(headings(national, person("Ada Thorne"))).endsWith("Individuals");
        assertThat(headings(national, organization("B"))).endsWith("Other organizations");
        assertThat(headings(national, organization("B"), person("Ada Thorne")))
                .endsWith("Other signatories");
        assertThat(headings(person("Ada Thorne"))).containsExactly("");
    }

    private static List<String> headings(Signatory... signatories) {
        return new Ordering(Locale.US)
                .order(List.of(signatories), Order.NAME, Group.TIER).stream()
                        .map(Section::heading)
                        .toList();
    }

    @Test
    void groupsByTierFromWideToNarrow() {
        List<Signatory> list =
                List.of(
                        tier(organization("A"), "tribal"),
                        tier(organization("B"), ""),
                        tier(organization("C"), "national"),
                        tier(organization("D"), "galactic"),
                        tier(organization("E"), "local"),
                        tier(organization("F"), "national"));

        assertThat(new Ordering(Locale.US).order(list, Order.NAME, Group.TIER))
                .extracting(Section::heading)
                .containsExactly("National", "Local", "Tribal", "galactic", "Other organizations");
        assertThat(new Ordering(Locale.of("es", "MX")).order(list, Order.NAME, Group.TIER))
                .extracting(Section::heading)
                .startsWith("Nacionales")
                .endsWith("Otras organizaciones");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "bg", "ca", "cs", "da", "de", "el", "es", "fa", "fi", "fr", "he", "hi", "hu",
                "id", "it", "ja", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sv", "th", "tr",
                "uk", "ur", "vi", "zh-CN", "zh-TW"
            })
    void headsGroupsInTheLanguageOfTheLetter(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<Signatory> list =
                List.of(
                        tier(organization("A"), "national"),
                        tier(organization("B"), "local"),
                        tier(organization("C"), ""),
                        tier(person("D"), ""));

        assertThat(new Ordering(locale).order(list, Order.NAME, Group.TIER))
                .extracting(Section::heading)
                .doesNotHaveDuplicates()
                .doesNotContain("Other organizations", "Individuals");
        ResourceBundle all = LanguageBundle.of("org.undersigned.roster.ordering.headings", locale);
        assertThat(all.keySet())
                .allSatisfy(key -> assertThat(all.getString(key)).isNotBlank())
                .hasSize(9);
        assertThat(all.getString("others")).isNotEqualTo("Other signatories");
    }

    @Test
    void namesCountriesInTheLanguageOfTheLetter() {
        List<Signatory> list =
                List.of(country("US"), country("DE"), country("EU"), country("Atlantis"));

        assertThat(new Ordering(Locale.of("es")).order(list, Order.NAME, Group.COUNTRY))
                .extracting(Section::heading)
                .containsExactly("Alemania", "Atlantis", "Estados Unidos", "Unión Europea");
    }

    @Test
    void putsAStateUnderOneHeadingHoweverItIsWritten() {
        List<Signatory> list =
                List.of(state("Wash."), state("CA"), state("WA"), state("California"));

        assertThat(new Ordering(Locale.US).order(list, Order.NAME, Group.STATE))
                .extracting(Section::heading)
                .containsExactly("California", "Washington");
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, NY, '', New York",
        "es-US, NY, '', Nueva York",
        "es, NY, US, Nueva York",
        "fr-CA, QC, '', Québec",
        "fr, CA, US, Californie",
        "de-DE, CA, US, Kalifornien",
        "en-US, Hesse, '', Hesse",
        "en-US, New York City, '', New York",
        "en-US, Hawaiʻi, '', Hawaiʻi",
        "es-US, New York, '', Nueva York",
        "en-US, PA, IT, PA",
        "it-IT, PA, '', PA",
        "en-GB, CA, '', CA",
    })
    void namesAStateInTheLanguageOfTheLetter(
            String language, String state, String country, String heading) {
        Signatory signatory = state(state, country);

        assertThat(
                        new Ordering(Locale.forLanguageTag(language))
                                .order(List.of(signatory), Order.NAME, Group.STATE))
                .extracting(Section::heading)
                .containsExactly(heading);
    }

    @Test
    void needsNoHeadingWhenNobodyHasAGroup() {
        assertThat(
                        new Ordering(Locale.US)
                                .order(List.of(person("Ann Poe")), Order.NAME, Group.STATE))
                .extracting(Section::heading)
                .containsExactly("");
        assertThat(new Ordering(Locale.US).order(List.of(), Order.NAME, Group.NONE)).isEmpty();
    }
}
