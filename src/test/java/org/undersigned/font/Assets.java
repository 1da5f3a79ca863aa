package org.undersigned.font;

import java.io.IOException;
import java.nio.file.Path;

/// The fonts that come with the program, for tests.
final class Assets {

    static final Path FOLDER = Path.of(System.getProperty("undersigned.assets", "assets"));

    private Assets() {}

    static FontLibrary library() throws IOException {
        return FontLibrary.open(FOLDER);
    }
}
