package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonComparisonTest {

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Jane Roe            | Jane Roe              | SAME
                    JANE ROE            | Jane Roe              | SAME
                    Peter Elmhansen     | Peter Elmjansen       | REVIEW
                    Olmo Văn Minh       | Olmo Văn Mạnh         | REVIEW
                    Jonh Roe            | John Roe              | SAME
                    Paul Martin         | Martin Paul           | REVIEW
                    Roe Fresno, Gabriel | Gabriel Roe Fresno    | SAME
                    Jürgen Übermüller   | Juergen Uebermueller  | SAME
                    Roe, Jane           | Jane Roe              | SAME
                    Dr. Jane Roe        | Jane Roe, PhD         | SAME
                    Jane A. Roe         | Jane Roe              | SAME
                    Jane A. Roe         | Jane Alder Roe        | SAME
                    Jane A. Roe         | Jane B. Roe           | DIFFERENT
                    Bob Roe             | Robert Roe            | SAME
                    Bob Roe             | Bill Roe              | DIFFERENT
                    Kate Poe            | Catherine Poe         | SAME
                    J. Roe              | Jane Roe              | REVIEW
                    John Roe Jr.        | John Roe, Sr.         | DIFFERENT
                    John Roe Jr.        | John Roe Junior       | SAME
                    John Roe Jr.        | John Roe              | REVIEW
                    John Roe III        | John Roe II           | DIFFERENT
                    Jane Roe            | John Roe              | DIFFERENT
                    Jane Roe            | Jane Poe              | DIFFERENT
                    José García         | Jose Garcia           | SAME
                    Maria Elmstone      | Maria Elmstoen        | SAME
                    Jan van der Bosch   | Jan Vanderbosch       | SAME
                    Olmo Sandra         | Sandra Olmo           | SAME
                    Мария Орехова       | Mariya Orekhova       | SAME
                    Mohammed Alder      | Muhammad Alder        | SAME
                    María Olmo Fresno   | María Olmo            | REVIEW
                    Juan Luis Olmo Haya | Juan Olmo Haya        | REVIEW
                    Mary Roe-Poe        | Mary Roe              | REVIEW
                    Kim Min-jun         | Kim Minjun            | SAME
                    Minjun Kim          | Kim Min Jun           | SAME
                    Xiao-Ming Wang      | Wang Xiaoming         | SAME
                    山田太郎                | 山田 太郎                 | SAME
                    J. R. Roe           | JR Roe                | SAME
                    JR Roe              | John Robert Roe       | REVIEW
                    Jane “Janie” Roe    | Jane Roe              | SAME
                    John Alder Elm Roe  | John Elm Roe          | REVIEW
                    John Alder Roe      | John Elm Roe          | DIFFERENT
                    Mario Olmo          | Maria Olmo            | DIFFERENT
                    Daniel Olmo         | Daniela Olmo          | DIFFERENT
                    Marie Poe           | Maria Poe             | REVIEW
                    Jane Poe            | Janet Poe             | REVIEW
                    Brian Poe           | Bryan Poe             | SAME
                    Rebecca Poe         | Rebekah Poe           | SAME
                    Jane Johnson        | Jane Johnston         | REVIEW
                    Wang Xiaomin        | Wang Xiaoming         | REVIEW
                    Ana da Silva        | Ana Silva             | REVIEW
                    Jane Roe-Poe        | Jane Poe-Roe          | REVIEW
                    The Rev. Jane Roe   | Jane Roe, M.Div.      | SAME
                    Jane Roe, Ph.D.     | Jane Roe, RN, MSN     | SAME
                    Jane Roe (she/her)  | Jane Roe she/her      | SAME
                    John Roe, 3rd       | John Roe III          | SAME
                    Roe, J. R.          | J. R. Roe             | SAME
                    Jane Roe, Executive Director | Jane Roe     | SAME
                    Roe, Jane           | Jane Roe, President   | SAME
                    Roe Ing-wen         | Ing-wen Roe           | SAME
                    Ing. Jane Roe       | Jane Roe              | SAME
                    Robt. Roe           | Robert Roe            | SAME
                    Yousef Alder        | Yusuf Alder           | SAME
                    Anonymous           | Anonymous             | DIFFERENT
                    """)
    void knowsPeopleByName(String a, String b, Decision decision) {
        assertThat(Matching.compare(Entry.person(a), Entry.person(b)).decision())
                .isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Elm Trust | The Elm Trust  | SAME
                    Elm Trust | Oak Society    | REVIEW
                    Elm Trust |                | SAME
                    """)
    void doubtsNamesakesOfTwoOrganizations(String one, String other, Decision decision) {
        assertThat(Matching.compare(with(one), with(other)).decision()).isEqualTo(decision);
    }

    private static Entry with(String affiliation) {
        return new Entry(
                Entry.Kind.PERSON,
                "Jane Roe",
                "",
                "",
                "",
                affiliation == null ? "" : affiliation,
                java.util.List.of());
    }
}
