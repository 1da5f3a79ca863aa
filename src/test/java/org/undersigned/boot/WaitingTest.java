package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// An import says how many of those it brings wait and are not printed.
class WaitingTest {

    @TempDir Path folder;

    @Test
    void saysHowManyOfTheNewOnesAreNotPrinted() throws IOException {
        Session session = new Session(folder);
        session.letter("We ask for benches.");
        session.file(
                "roster.csv",
                "organization,status",
                "Lake,",
                "Pond,pending",
                "Brook (TBC),",
                "Fen,");
        session.run("workspace", "new", "@w.undersigned");
        session.run("import", "@w.undersigned", "--letter", "L", "@letter.md");

        assertThat(session.run("import", "@w.undersigned", "--letter", "L", "@roster.csv"))
                .isZero();

        assertThat(session.output())
                .contains("4 new signatories")
                .contains("2 of them wait and are not printed until they are confirmed");
    }
}
