package org.undersigned.ui.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Opens folders that are brought: the forms in one are brought together, everything else file by
/// file.
final class Folders {

    private static final List<String> KNOWN =
            List.of(".csv", ".tsv", ".xlsx", ".xlsm", ".vcf", ".eml", ".mbox", ".txt", ".md");

    /// A folder of mails may be large; of one with more files nobody would look at each.
    private static final int MOST = 500;

    private Folders() {}

    /// What there is to bring, the same files in the same order each time.
    static List<Path> opened(List<Path> paths) {
        return paths.stream().flatMap(Folders::opened).toList();
    }

    private static Stream<Path> opened(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            List<Path> lists = all.stream().filter(it -> ends(it, KNOWN)).limit(MOST).toList();
            boolean forms = all.stream().anyMatch(it -> ends(it, List.of(".pdf")));
            return forms || lists.isEmpty()
                    ? Stream.concat(Stream.of(path), lists.stream())
                    : lists.stream();
        } catch (IOException e) {
            return Stream.of(path);
        }
    }

    private static boolean ends(Path file, List<String> endings) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
