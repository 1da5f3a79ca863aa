package org.undersigned.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/// The pages of all letters are as they were when somebody last looked at them: what stands where
/// is in `NAME.pages.txt` beside each letter ([PageText]), what the pages look like in
/// `rasters.txt` ([Raster]).
///
/// Who changes how letters are set, or adds one, writes both anew, reads the difference, and looks
/// at the pages:
///
/// ```
/// mvn test -Dtest=PagesTest -Dundersigned.suite=update
/// ```
///
/// A page that looks different is drawn to `target/suite`.
class PagesTest {

    private static final LetterFolder FOLDER = LetterFolder.ofTheSuite();
    private static final Path RASTERS = FOLDER.root().resolve("rasters.txt");
    private static final Path DRAWN = Path.of("target/suite");

    private static RasterTable rasters;

    @BeforeAll
    static void readRasters() throws IOException {
        rasters = RasterTable.read(RASTERS);
    }

    @AfterAll
    static void writeRasters() throws IOException {
        if (Reference.isUpdate()) {
            rasters.write(names());
        }
    }

    static List<String> names() {
        return SuiteLetter.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void haveEverythingInItsPlace(String name) throws IOException {
        Reference reference = new Reference(FOLDER.file(name, ".pages.txt"));
        String now = PageText.of(Specimen.of(name).document());
        if (Reference.isUpdate()) {
            reference.write(now);
        }
        assertThat(reference.difference(now)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void lookTheSame(String name) throws IOException {
        List<Raster> pages = Raster.pages(Specimen.of(name).pdf());
        List<String> hashes = pages.stream().map(Raster::hash).toList();
        if (Reference.isUpdate()) {
            rasters.put(name, hashes);
        }
        List<String> then = rasters.of(name);
        if (!hashes.equals(then)) {
            draw(name, pages, then);
        }
        assertThat(hashes).as("see " + DRAWN.resolve(name)).isEqualTo(then);
    }

    /// Draws the pages that look different.
    private static void draw(String name, List<Raster> pages, List<String> then)
            throws IOException {
        for (int page = 0; page < pages.size(); page++) {
            Raster raster = pages.get(page);
            if (page >= then.size() || !then.get(page).equals(raster.hash())) {
                Path file = DRAWN.resolve(name + "-" + (page + 1) + ".png");
                Files.createDirectories(file.getParent());
                ImageIO.write(raster.image(), "png", file.toFile());
            }
        }
    }
}
