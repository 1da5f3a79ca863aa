package org.undersigned.roster.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.ordering.Named.organization;
import static org.undersigned.roster.ordering.Named.person;
import static org.undersigned.roster.ordering.Named.why;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

/// What names are sorted by.
class FilingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The European Lake Organisation (ELO) | European Lake Organisation (ELO)",
                "en | La Raza del Lago | La Raza del Lago",
                "en | A & B Partners | A & B Partners",
                "en | A. Roe Institute | A. Roe Institute",
                "en | The | The",
                "es | La Casa del Lago | Casa del Lago",
                "fr | L’Eau vive | Eau vive",
                "fr | L'Eau vive | Eau vive",
                "fr | Les Amis | Amis",
                "de | Die Seefreunde | Seefreunde",
                "en | “Mothers” for Lakes | Mothers for Lakes",
                "en | “The Lake” Fund | Lake Fund",
                "nl | ’t Meer | Meer",
                "nl | '''t Meer' | Meer",
                "en | ’Ohana Lakes | ’Ohana Lakes",
                "ja | (財)湖の会 | 湖の会",
                "ja | （財）湖の会 | 湖の会",
                "en | ☮ | ☮",
                "en | 350.org | 350.org",
                "en | /e/ Foundation | e/ Foundation",
                "en | #MeToo Lakes | MeToo Lakes",
                "en | @Lakes | Lakes",
            })
    void filesOrganizations(String language, String name, String filed) {
        assertThat(why(Locale.of(language), organization(name)))
                .startsWith("sorted under “" + filed + "”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Jane Roe | Roe, Jane",
                "en | Roe, Jane | Roe, Jane",
                "en | Roe, Jane, M.D. | Roe, Jane",
                "en | Jane Roe, MD, MPH | Roe, Jane",
                "en | Jane Roe, CHES | Roe, Jane",
                "en | Jane Roe III | Roe, Jane",
                "en | Roe Jr., John | Roe, John",
                "en | The Honorable Jane Q. Roe | Roe, Jane Q.",
                "en | Jane Roe (she/her) | Roe, Jane",
                "en | Jane Roe, Director | Roe, Jane",
                "en | Jane Roe, Executive Director, Lake Friends | Roe, Jane",
                "en | Roe, Jane, Chair | Roe, Jane",
                "en | Jane Roe – Lake Friends | Roe, Jane",
                "en | D. Jane Roe | Roe, D. Jane",
                "fr | Jean d’Orme | Orme, Jean d’",
                "fr | Jean D'ORME | ORME, Jean D'",
                "it | Anna d’Orme | d’Orme, Anna",
                "en | Vincent van der Lake | van der Lake, Vincent",
                "nl | Vincent van der Lake | Lake, Vincent van der",
                "nl-BE | Vincent van der Lake | van der Lake, Vincent",
                "de | Otto von Seeberg | Seeberg, Otto von",
                "fr | Marie de la Rivière | la Rivière, Marie de",
                "en | Maria De La Cruz | De La Cruz, Maria",
                "en | Van Nguyen | Nguyen, Van",
                "en | Madonna | Madonna",
                "en | Anh Thi Do | Do, Anh Thi",
                "fr | LEFÈVRE Marie | LEFÈVRE, Marie",
                "fr | Jean-Paul LE GRAND | LE GRAND, Jean-Paul",
                "en | JANE ROE | ROE, JANE",
                "en | JP Roe | Roe, JP",
                "es | Ana García López | García López, Ana",
                "es | Juan Carlos Pérez | Pérez, Juan Carlos",
                "es | María José Núñez del Río | Núñez del Río, María José",
                "es | Ana de la Cruz Gil | Cruz Gil, Ana de la",
                "es | Ana Gil | Gil, Ana",
                "en | 김 철수 | 김 철수",
                "en | 山田太郎 | 山田太郎",
                "hu | Nagy Ilona | Nagy Ilona",
                "en | ROE Jane | ROE, Jane",
                "en | KIM Min-jun | KIM, Min-jun",
                "en | LI Wei | LI, Wei",
                "en | NG Mei | NG, Mei",
                "en | AJ Roe | Roe, AJ",
                "en | JRR Roe | Roe, JRR",
                "en | Kim Min-jun | Kim Min-jun",
                "en | José Ortega y Roe | Ortega y Roe, José",
                "ca | Joan Puig i Roca | Puig i Roca, Joan",
                "es | García Márquez, Gabriel José | García Márquez, Gabriel José",
                "es | Gabriel José García Márquez | García Márquez, Gabriel José",
                "es | Lic. Ana María de la Cruz | Cruz, Ana María de la",
                "es | Dra. Rosa Gil Roca | Gil Roca, Rosa",
                "pt | João da Silva Santos | Santos, João da Silva",
                "pt | Antônio da Silva Filho | Silva Filho, Antônio da",
                "pt | Ana Souza | Souza, Ana",
                "de | Otto von und zu Seeberg | Seeberg, Otto von und zu",
                "en | Omar al-Amin | Amin, Omar al-",
                "en | Nadia El-Masri | Masri, Nadia El-",
                "en | Yusuf bin Omar | bin Omar, Yusuf",
                "en | Seán Ó Briain | Ó Briain, Seán",
                "hu | Dr. Nagy Péter | Nagy Péter",
                "vi | Nguyễn Văn An | An, Nguyễn Văn",
                "is | Anna Jónsdóttir | Anna Jónsdóttir",
                "am | Abebe Kebede | Abebe Kebede",
                "en | Jane Roe-Lake | Roe-Lake, Jane",
                "en | Jane “JJ” Roe | Roe, Jane “JJ”",
                "en | Mary Kate (Molly) Roe | Roe, Mary Kate",
                "en | Prof. Dr. Anna Roe | Roe, Anna",
                "en | Sheikh Omar Roe | Roe, Omar",
                "en | (Anonymous) | (Anonymous)",
                "en | , | ,",
            })
    void filesPeople(String language, String name, String filed) {
        assertThat(why(Locale.forLanguageTag(language), person(name)))
                .startsWith("sorted under “" + filed + "”");
    }

    /// The order of somebody's names, told by the names themselves.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Park Geun-ho | Park Geun-ho",
                "Ahn Ki-moon | Ahn Ki-moon",
                "Min-jun Kim | Kim, Min-jun",
                "Kim Lee-Park | Lee-Park, Kim",
                "Kim Roe-Lake | Roe-Lake, Kim",
                "Park Ji Woo | Park Ji Woo",
                "Kim Jae Lee | Lee, Kim Jae",
                "Kim Anne Roe | Roe, Kim Anne",
                "Lee Wei-Ming | Lee Wei-Ming",
                "Tsai Mei-ling | Tsai Mei-ling",
                "Xu Jiahong | Xu Jiahong",
                "Zhou Tingting | Zhou Tingting",
                "Jiahong Xu | Xu, Jiahong",
                "Lin Banda | Banda, Lin",
                "Wang Yi | Yi, Wang",
                "Yu Wada | Wada, Yu",
                "Wei Ouyang | Ouyang, Wei",
                "Dr. Park Geun-ho, PhD | Park Geun-ho",
                "Nguyễn Thị Hoa | Hoa, Nguyễn Thị",
                "Nguyen Van An | An, Nguyen Van",
                "Trần Minh Khôi | Khôi, Trần Minh",
                "An Van Nguyen | Nguyen, An Van",
                "Hoa Thị Nguyễn | Nguyễn, Hoa Thị",
                "Lê Thành Trần | Trần, Lê Thành",
                "Lee Van Dyke | Van Dyke, Lee",
                "Gabriel García Morales | García Morales, Gabriel",
                "Ana Maria Lopez Castillo | Lopez Castillo, Ana Maria",
                "Ana Lopez | Lopez, Ana",
                "Ana Roe Lopez | Lopez, Ana Roe",
                "Luis Miguel Torres | Torres, Luis Miguel",
                "Иванов Иван Иванович | Иванов Иван Иванович",
                "Иван Иванович Иванов | Иванов, Иван Иванович",
                "Коваленко Ольга Петрівна | Коваленко Ольга Петрівна",
                "Анна Павлович | Павлович, Анна",
                "Lord Roe of Elmford | Roe of Elmford",
                "The Rt. Hon. Baroness Ada Roe of Elmford | Roe of Elmford, Ada",
                "His Excellency Ambassador Tom Roe | Roe, Tom",
                "Sir Tim Roe-Lake OM KBE FRS | Roe-Lake, Tim",
                "Jane Roe MP | Roe, Jane",
                "MINH ANH DO | DO, MINH ANH",
                "Aminah binti Yusuf | Aminah binti Yusuf",
                "Muthu a/l Raman | Muthu a/l Raman",
                "Datuk Aminah binti Yusuf | Aminah binti Yusuf",
            })
    void findsOutHowNamesAreOrdered(String name, String filed) {
        assertThat(why(Locale.US, person(name))).startsWith("sorted under “" + filed + "”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KR | Kim Woo | Kim Woo",
                "KR | Jane Kim | Kim, Jane",
                "CN | Li Wei | Li Wei",
                "SG | Tan Ah Kow | Tan Ah Kow",
                "SG | David Tan | Tan, David",
                "VN | Lê An | An, Lê",
                "HU | Orbán Ilona | Orbán Ilona",
                "HU | Ilona Orbán | Orbán, Ilona",
                "ES | Rocío Núñez de la Torre | Núñez de la Torre, Rocío",
                "MX | Juan Carlos Pérez | Pérez, Juan Carlos",
                "BR | Ana Castro Molina | Molina, Ana Castro",
                "PH | Maria Santos Reyes | Reyes, Maria Santos",
                "IS | Anna Jónsdóttir | Anna Jónsdóttir",
                "ET | Abebe Kebede | Abebe Kebede",
                "MM | Daw Aye Mya Thida | Aye Mya Thida",
                "MY | Omar bin Yusuf | Omar bin Yusuf",
                "EG | Omar bin Yusuf | bin Yusuf, Omar",
                "HU | Seeberg-Nagy Albert | Seeberg-Nagy Albert",
            })
    void goesByTheCountryOfWhoSigns(String country, String name, String filed) {
        assertThat(why(Locale.US, person(name, country)))
                .startsWith("sorted under “" + filed + "”");
    }

    /// The letter's custom is for those of whom nobody knows where they live.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Mary Smith Jones | Smith Jones, Mary",
                "US | Mary Smith Jones | Jones, Mary Smith",
                "US | Ana García Morales | García Morales, Ana",
                "ES | Mary Smith Jones | Smith Jones, Mary",
                "'' | Jane Q. Roe | Roe, Jane Q.",
                "'' | Jane Q Roe | Roe, Jane Q",
            })
    void followsSpanishCustomInASpanishLetter(String country, String name, String filed) {
        assertThat(why(Locale.of("es"), person(name, country)))
                .startsWith("sorted under “" + filed + "”");
    }
}
