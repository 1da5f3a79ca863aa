package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Workspaces, and what is brought into them, to take pictures of.
///
/// @param folder where they are made
record ScreenFiles(Path folder) {

    Path benches() throws IOException {
        return Files.writeString(
                folder.resolve("benches.md"),
                """
                ---
                title: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten
                date: 2031-03-03
                language: de
                paper: a4
                to:
                  - name: Ausschuss für Rindfleischetikettierungsüberwachungsaufgabenübertragung
                closing: Mit freundlichen Grüßen
                cc: [Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnungsamt]
                signatories: {layout: grid, count: running, disclaimer: false}
                style: {face: sans, hang: true, accent: "#F2C14E"}
                ---
                Bänke.
                """);
    }

    Path workspace(String name) {
        Session session = new Session(folder);
        assertThat(session.run("workspace", "new", "@" + name + ".undersigned")).isZero();
        return folder.resolve(name + ".undersigned");
    }

    void bring(Path workspace, String letter, Path... files) {
        String[] words =
                Stream.concat(
                                Stream.of("import", workspace.toString(), "--letter", letter),
                                Stream.of(files).map(Path::toString))
                        .toArray(String[]::new);
        Session session = new Session(folder);
        int exit = session.run(words);
        assertThat(exit).as(() -> session.problems().toString()).isZero();
    }

    Path roster(int lines) throws IOException {
        return Files.writeString(
                folder.resolve("roster.csv"),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(it ->
                                "Member %d,Director,Garden Club No. %d,EX,%s"
                                        .formatted(it, it, it % 5 == 0 ? "pending" : ""))
                        .collect(
                                Collectors.joining(
                                        "\n", "name,title,organization,state,status\n", "\n")));
    }

    Path twins(int couples) throws IOException {
        String some =
                """
                The Coalition of Neighbours of the Former Railway Gardens between Alder Falls \
                Birch Lake and Cedar Point,EX,pending,https://gardens.example/,
                Coalition of Neighbours of the Former Railway Gardens between Alder Falls \
                Birch Lake and Cedar Point Inc.,,confirmed,,\
                a.very.long.address.of.somebody@gardens-of-the-railway.example
                "עמותת הגנים הציבוריים בעיר העתיקה, ע""ר",,confirmed,,
                עמותת הגנים הציבוריים בעיר העתיקה,,pending,https://ganim.example/,
                """;
        return Files.writeString(
                folder.resolve("twins.csv"),
                IntStream.range(0, couples)
                        .mapToObj(ScreenFiles::town)
                        .map(it ->
                                "%1$s Garden League,EX,,,\nThe %1$s Garden League Inc.,,,,"
                                        .formatted(it))
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "organization,state,status,website,email\n" + some,
                                        "\n")));
    }

    private static String town(int number) {
        String letters = "bdfgklmnprstvz";
        StringBuilder town = new StringBuilder("A");
        for (int rest = number + 200; rest > 0; rest /= letters.length()) {
            town.append(letters.charAt(rest % letters.length())).append("aeiou".charAt(rest % 5));
        }
        return town.append("ville").toString();
    }

    Path recipients(int lines) throws IOException {
        return Files.writeString(
                folder.resolve("recipients.csv"),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(it ->
                                "Representative No. %d,Member,District Office,%d".formatted(it, it))
                        .collect(
                                Collectors.joining(
                                        "\n", "name,title,organization,district\n", "\n")));
    }
}
