package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.Copies.letter;
import static org.undersigned.typeset.Copies.paragraph;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Content;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.merge.SignerGroup.Detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// In which language the words of a letter are to be read aloud.
class LanguageOfNamesTest {

    @Test
    void readsASignersNameInTheLanguageOfTheCountry() {
        Copies letter =
                letter().from("UA", new Detail(Shown.ORGANIZATION, "Спілка вчителів"))
                        .from("", new Detail(Shown.ORGANIZATION, "Союз учителей"))
                        .from("UA", new Detail(Shown.ORGANIZATION, "Lviv Fund"));

        assertThat(foreign(letter)).containsExactly("uk: Спілка вчителів", "ru: Союз учителей");
    }

    @Test
    void readsEachLineAndEachPartForItself() {
        Copies letter =
                letter().from(
                                "GR",
                                new Detail(Shown.NAME, "Ελένη Ρω"),
                                new Detail(Shown.ORGANIZATION, "Lamps (Λάμπες)"));

        assertThat(foreign(letter)).containsExactly("el: Ελένη Ρω", "el: Λάμπες");
    }

    @Test
    void readsForeignWordsInTheTextAndInAnAddress() {
        Copies letter = letter().to("Иван Петров").body(paragraph("The word мир means peace."));

        assertThat(foreign(letter)).containsExactly("ru: Иван Петров", "ru: мир");
    }

    @Test
    void leavesALetterInOneScriptAsItIs() {
        Copies letter = letter().to("Jānis Müller").signers("Société de l’Île");

        assertThat(foreign(letter)).isEmpty();
    }

    /// The words that say their language, with it.
    private static List<String> foreign(Copies copies) {
        Document document = TypeShop.set(copies);
        Map<Integer, String> texts = new TreeMap<>();
        for (Item item : document.sheets().getFirst().items()) {
            if (item instanceof Item.GlyphRun run) {
                texts.merge(run.content(), run.glyphs().text(), String::concat);
            }
        }
        List<String> found = new ArrayList<>();
        collect(document.structure(), texts, found);
        return found;
    }

    private static void collect(Element element, Map<Integer, String> texts, List<String> found) {
        for (Node child : element.children()) {
            switch (child) {
                case Element inner -> collect(inner, texts, found);
                case Content content -> {
                    String language = element.attributes().language();
                    if (!language.isEmpty()) {
                        found.add(
                                language + ": " + texts.getOrDefault(content.number(), "").strip());
                    }
                }
            }
        }
    }
}
