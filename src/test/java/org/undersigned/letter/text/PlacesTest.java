package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.Block;
import org.undersigned.letter.Inline;

import java.util.List;

/// Every node knows where it was read, also when it was put together from several.
class PlacesTest {

    @Test
    void knowsWhereFieldsStand() {
        ReadLetter read = read("a {{x}}\n- 😀{{y}} *b **{{z}}***\n");
        Block.Paragraph first = (Block.Paragraph) read.letter().body().getFirst();
        assertThat(place(read, first.text().get(1))).isEqualTo("a.md:6:3");
        Block.BulletList list = (Block.BulletList) read.letter().body().get(1);
        Block.Paragraph item = (Block.Paragraph) list.items().getFirst().blocks().getFirst();
        assertThat(place(read, item.text().get(1))).isEqualTo("a.md:7:4");
        Inline.Emphasis emphasis = (Inline.Emphasis) item.text().get(3);
        Inline.Strong strong = (Inline.Strong) emphasis.text().get(1);
        assertThat(place(read, strong.text().getFirst())).isEqualTo("a.md:7:15");
    }

    @Test
    void knowsWhereTheFrontMatterStands() {
        ReadLetter read = read("");
        assertThat(place(read, read.letter().front().to().getFirst())).isEqualTo("a.md:3:7");
        assertThat(place(read, read.letter().front().salutation().get(1))).isEqualTo("a.md:4:19");
    }

    @Test
    void tellsEqualFieldsApart() {
        ReadLetter read = read("{{x}} {{x}}");
        List<Inline> text = ((Block.Paragraph) read.letter().body().getFirst()).text();
        assertThat(place(read, text.get(0))).isEqualTo("a.md:6:1");
        assertThat(place(read, text.get(2))).isEqualTo("a.md:6:7");
    }

    private static String place(ReadLetter read, Object node) {
        return read.places().of(node).toString();
    }

    private static ReadLetter read(String body) {
        String front = "---\ntitle: T\nto: [ {name: A} ]\nsalutation: \"Dear {{x}}\"\n---\n";
        return LetterReader.read("a.md", front + body).value().orElseThrow();
    }
}
