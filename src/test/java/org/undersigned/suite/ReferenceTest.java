package org.undersigned.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.frame.Document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Pages are compared with how they were.
class ReferenceTest {

    private static final Specimen LETTER = Specimen.of("whole/plain");

    @TempDir Path folder;

    @Test
    void missesAPageThatNobodyHasLookedAt() throws IOException {
        Reference reference = new Reference(folder.resolve("plain.pages.txt"));

        assertThat(reference.difference("")).get().asString().contains("is missing");
    }

    @Test
    void isContentWithPagesAsTheyWereWritten() throws IOException {
        Reference reference = new Reference(folder.resolve("plain.pages.txt"));

        reference.write(PageText.of(LETTER.document()));

        assertThat(reference.difference(PageText.of(SuiteLetter.make("plain").document())))
                .isEmpty();
    }

    @Test
    void showsTheLinesThatHaveMoved() throws IOException {
        Reference reference = new Reference(folder.resolve("plain.pages.txt"));
        reference.write(PageText.of(LETTER.document()));
        TypeLine line = Parts.lines(LETTER.parts().body()).getFirst();

        String now = PageText.of(moved(line, 0.25));

        assertThat(reference.difference(now))
                .get()
                .asString()
                .containsSubsequence(
                        "- text  81 " + Points.of(line.baseline()),
                        "+ text  81 " + Points.of(line.baseline() + 0.25))
                .hasLineCount(4);
    }

    @Test
    void countsDifferencesThatAreTooManyToShow() throws IOException {
        Reference reference = new Reference(folder.resolve("list.txt"));
        reference.write("same\n" + "old\n".repeat(9) + "same\n");

        assertThat(reference.difference("same\nnew\nsame\n"))
                .get()
                .asString()
                .contains("line 2\n- old\n", "- … 3 more\n+ new\n");
    }

    @Test
    void tellsPagesApartOnWhichALineHasMovedByAPoint() throws IOException {
        TypeLine line = Parts.lines(LETTER.parts().body()).getFirst();

        String page = hash(LETTER);

        assertThat(hash(new Specimen(SuiteLetter.make("plain")))).isEqualTo(page);
        assertThat(hash(LETTER.with(moved(line, 1)))).isNotEqualTo(page);
        assertThat(hash(LETTER.with(Spoilt.moved(LETTER.document(), List.of(line), 1, 0, 0))))
                .isNotEqualTo(page);
        assertThat(hash(LETTER.with(Spoilt.without(LETTER.document(), List.of(line)))))
                .isNotEqualTo(page);
    }

    @Test
    void keepsHashesInATableByName() throws IOException {
        Path file = folder.resolve("rasters.txt");
        RasterTable table = RasterTable.read(file);
        table.put("whole/plain", List.of("aa", "bb"));
        table.put("gone", List.of("cc"));

        table.write(List.of("whole/plain"));

        assertThat(Files.readString(file)).isEqualTo("whole/plain\taa\tbb\n");
        assertThat(RasterTable.read(file).of("whole/plain")).containsExactly("aa", "bb");
        assertThat(RasterTable.read(file).of("gone")).isEmpty();
    }

    private static Document moved(TypeLine line, double down) {
        return Spoilt.moved(LETTER.document(), List.of(line), 0, down, 0);
    }

    private static String hash(Specimen letter) throws IOException {
        return Raster.pages(letter.pdf()).getFirst().hash();
    }
}
