package org.undersigned.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ListedPictureTest {

    @TempDir Path home;
    private Path list = Path.of("");

    @BeforeEach
    void receive() throws IOException {
        Path received = Files.createDirectories(home.resolve("received/logos")).getParent();
        list = Files.createFile(received.resolve("list.csv"));
        Files.createFile(received.resolve("ash.png"));
        Files.createFile(received.resolve("logos/elm.png"));
        Files.createFile(home.resolve("passport.png"));
        Files.createDirectory(home.resolve("receivedbefore"));
        Files.createFile(home.resolve("receivedbefore/oak.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ash.png", "logos/elm.png", "./ash.png", "logos/../ash.png"})
    void isInTheFolderOfTheListOrBelow(String name) {
        assertThat(ListedPicture.find(list, name).value())
                .hasValueSatisfying(file -> assertThat(file).isRegularFile());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../passport.png",
                "../receivedbefore/oak.png",
                "logos/../../passport.png",
                "../nothing.png",
                "/etc/hostname"
            })
    void isNowhereElse(String name) {
        assertThat(keyOf(name)).isEqualTo("workflow.emblemElsewhere");
        assertThat(keyOf(home.resolve("passport.png").toString()))
                .isEqualTo("workflow.emblemElsewhere");
    }

    @Test
    void isNotWhereALinkLeadsOutOfTheFolder() throws IOException {
        Path received = list.resolveSibling("");
        Files.createSymbolicLink(received.resolve("link.png"), home.resolve("passport.png"));
        Files.createSymbolicLink(received.resolve("up"), home);
        Files.createSymbolicLink(received.resolve("in.png"), received.resolve("ash.png"));

        assertThat(keyOf("link.png")).isEqualTo("workflow.emblemElsewhere");
        assertThat(keyOf("up/passport.png")).isEqualTo("workflow.emblemElsewhere");
        assertThat(ListedPicture.find(list, "in.png").value()).isPresent();
    }

    @Test
    void isFoundThoughTheFolderItselfIsALink() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("mail"), list.resolveSibling(""));

        assertThat(ListedPicture.find(link.resolve("list.csv"), "ash.png").value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oak.png", "logos", "a\0b.png"})
    void mayBeMissing(String name) {
        assertThat(keyOf(name)).isEqualTo("picture.missing");
    }

    private String keyOf(String name) {
        Outcome<Path> found = ListedPicture.find(list, name);
        assertThat(found.value()).isEmpty();
        return found.problems().stream().map(Problem::key).findFirst().orElseThrow();
    }
}
