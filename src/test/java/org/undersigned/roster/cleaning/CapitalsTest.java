package org.undersigned.roster.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.roster.cleaning.Capitals.Of;

import java.util.Locale;

/// Capitals are given back to names, acronyms keep theirs.
class CapitalsTest {

    private final Spellings spellings = new Spellings();
    private final Capitals capitals = new Capitals(spellings);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAACP OF OHIO | NAACP of Ohio",
                "SEIU LOCAL 1199 | SEIU Local 1199",
                "McDONALD FUND | McDonald Fund",
                "GROUP Y | Group Y",
                "FRIENDS OF THE LA RIVER | Friends of the LA River",
                "IJSSELMEER VERENIGING | IJsselmeer Vereniging",
                "İSTANBUL ÇEVRE | İstanbul Çevre",
                "STRASSENGRÜN E.V. | Strassengrün e.V.",
                "FRIENDS OF THE LAKE | Friends of the Lake",
                "friends of the lake | Friends of the Lake",
                "THE WATER FUND (TWF) | The Water Fund (TWF)",
                "LAKE FRIENDS, INC. | Lake Friends, Inc.",
                "RIVER WATCH OF COLUMBUS, OH | River Watch of Columbus, OH",
                "WOMEN'S LAKE ALLIANCE | Women's Lake Alliance",
                "ST. ELM'S CHURCH | St. Elm's Church",
                "350.ORG BROOK COUNTY | 350.org Brook County",
                "LIGUE DE L'EAU | Ligue de l'Eau",
                "RED DEL SUR | Red del Sur",
                "LGBTQ+ LAKE CENTER | LGBTQ+ Lake Center",
                "NRDC OF THE LAKE | NRDC of the Lake",
                "AFL-CIO LAKE COUNCIL | AFL-CIO Lake Council",
                "A BETTER LAKE | A Better Lake",
                "LA CASA DEL LAGO | La Casa del Lago",
                "VEREIN DER SEEFREUNDE GGMBH | Verein der Seefreunde gGmbH",
                "U.S. LAKE NETWORK | U.S. Lake Network",
                "3RD STREET NEIGHBORS | 3rd Street Neighbors",
                "LAKE: AN ALLIANCE | Lake: An Alliance",
                "m & e lake works | M & E Lake Works",
                "ΦΙΛΟΙ ΤΗΣ ΛΙΜΝΗΣ | Φιλοι Της Λιμνης",
                "ДРУЗЬЯ ОЗЕРА | Друзья Озера",
            })
    void spellsOrganizations(String written, String spelled) {
        assertThat(capitals.of(written, Of.ORGANIZATION, Locale.ROOT)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @CsvSource({
        "ACLU",
        "AFL-CIO",
        "NAACP",
        "CODEPINK",
        "elmtree",
        "e-lake.org",
        "Lake ALLIANCE",
        "湖の会",
        "UNITE HERE",
        "אגם",
        "A&M",
        "350.org",
        "東京YWCA「月桃の会」",
        "JUCON ネットワーク",
        "DAYS JAPANサポーターズクラブ",
        "ARTICLE 19",
        "UNITED SIKHS",
        "ASPIRE-LA",
        "UMD AASU",
        "lake.works – for open water"
    })
    void leavesOrganizationsAlone(String name) {
        assertThat(capitals.of(name, Of.ORGANIZATION, Locale.ROOT)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JANE ROE | Jane Roe",
                "jane roe | Jane Roe",
                "JANE Q. MCDONALD | Jane Q. McDonald",
                "SEAN O'BRIEN | Sean O'Brien",
                "SEAN O’BRIEN | Sean O’Brien",
                "DE'ANDRE ROE | De'Andre Roe",
                "JA'FAR ROE | Ja'far Roe",
                "JEAN-LUC ROE | Jean-Luc Roe",
                "ANNA VAN DER BERG | Anna van der Berg",
                "VAN NGUYEN | Van Nguyen",
                "JANE ROE III | Jane Roe III",
                "JANE ROE, PHD | Jane Roe, PhD",
                "JOHN ROE JR. | John Roe Jr.",
                "J.R. ROE | J.R. Roe",
                "MARIA DE LA CRUZ | Maria de la Cruz",
                "ANH DO | Anh Do",
                "LI NG | Li Ng",
                "JÜRGEN GROẞ | Jürgen Groß",
                "ΓΙΩΡΓΟΣ ΛΙΜΝΑΣ | Γιωργος Λιμνας",
                "ROE | Roe",
            })
    void spellsPeople(String written, String spelled) {
        assertThat(capitals.of(written, Of.PERSON, Locale.ROOT)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @CsvSource({"山田太郎", "김철수", "Jane ROE", "J", "דנה לוי", "ROE Jane"})
    void leavesPeopleAlone(String name) {
        assertThat(capitals.of(name, Of.PERSON, Locale.ROOT)).isEqualTo(name);
    }

    @Test
    void knowsTheDotlessIOnlyInTurkish() {
        assertThat(capitals.of("IŞIK DENİZ", Of.PERSON, Locale.of("tr"))).isEqualTo("Işık Deniz");
        assertThat(capitals.of("IRIS ROE", Of.PERSON, Locale.ROOT)).isEqualTo("Iris Roe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXECUTIVE DIRECTOR | Executive Director",
                "CEO AND FOUNDER | CEO and Founder",
                "CEO | CEO",
                "chair of the board | Chair of the Board",
            })
    void spellsTitles(String written, String spelled) {
        assertThat(capitals.of(written, Of.TITLE, Locale.ROOT)).isEqualTo(spelled);
    }

    @Test
    void spellsAWordAsTheListDoesElsewhere() {
        spellings.learn("Friends of the ElmLake BAROL");

        assertThat(capitals.of("ELMLAKE AND BAROL TRUST", Of.ORGANIZATION, Locale.ROOT))
                .isEqualTo("ElmLake and BAROL Trust");
    }
}
