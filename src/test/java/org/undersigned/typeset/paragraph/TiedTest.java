package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.paragraph.Sample.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.measure.Length;

import java.util.List;

/// Words that are tied stay together, unless that would tear a line open. In the texts `~` is a
/// no-break space.
class TiedTest {

    private static final String POLISH =
            "W~lecie i~w~zimie, o~świcie i~o~zmroku, z~pracy i~do pracy pływają z~nami"
                    + " pielęgniarki, piekarze i~muzycy, a~w~niedziele także uczniowie; znaleziono"
                    + " 5~% z~12~mln~zł, a~to niemal nic. Zgodnie z~art.~5 ust.~2 i~§~4 (por."
                    + " nr~12, s.~3) potrzebne jest wysłuchanie, o~którym nikt nie słyszał.";

    private static final String CHAIN =
            "We ask for what H.R.~1234~§§~4–5~of~Pub.~L.~117-58~and~S.~1260~§~40101 both grant us.";

    private final Sample sample = new Sample();

    @ParameterizedTest
    @ValueSource(ints = {360, 433, 468})
    void keepsTiesWhereLinesAreGoodWithThem(int width) {
        assertThat(justified(POLISH, width)).noneMatch(line -> line.matches(".*(?: |~)[a-z] "));
    }

    @Test
    void partsALoneLetterRatherThanLeaveALineLoose() {
        List<String> lines = justified(POLISH, 300);

        assertThat(lines).anyMatch(line -> line.endsWith(" z "));
        assertThat(widestSpace(POLISH, 300)).isLessThan(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 160, 200, 240, 300})
    void partsAChainRatherThanLeaveAHole(int width) {
        assertThat(widestSpace(CHAIN, width)).isLessThan(6);
    }

    @Test
    void partsNothingOfRaggedLines() {
        assertThat(read(sample.ragged(POLISH.replace('~', '\u00A0'), 300)))
                .noneMatch(line -> line.matches(".*[ \u00A0][a-z] "));
    }

    private List<String> justified(String text, int width) {
        return read(sample.justified(text.replace('~', '\u00A0'), width)).stream()
                .map(line -> line.replace('\u00A0', '~'))
                .toList();
    }

    /// In points, at a size of 10; of the last line none counts.
    private double widestSpace(String text, int width) {
        List<Line> lines = sample.justified(text.replace('~', '\u00A0'), width);
        double widest = 0;
        for (Line line : lines.subList(0, lines.size() - 1)) {
            for (int i = 0; i + 1 < line.runs().size(); i++) {
                if (line.runs().get(i).glyphs().text().isBlank()) {
                    Length room = line.runs().get(i + 1).x().minus(line.runs().get(i).x());
                    widest = Math.max(widest, room.toPoints());
                }
            }
        }
        return widest;
    }
}
