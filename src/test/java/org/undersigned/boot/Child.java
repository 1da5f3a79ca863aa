package org.undersigned.boot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java program of its own that puts up a window without a display.
final class Child {

    private Child() {}

    /// @param temporary where the driver of the database unpacks itself
    static ProcessBuilder of(Path temporary, Class<?> program, String... arguments) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.awt.headless=true",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "--module-path=" + System.getProperty("jdk.module.path"),
                                "--add-modules=javafx.controls",
                                "--add-opens=javafx.graphics/com.sun.javafx.application=ALL-UNNAMED",
                                "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                                "-Dundersigned.assets=" + System.getProperty("undersigned.assets"),
                                "-Dorg.sqlite.tmpdir=" + temporary,
                                "-Dsun.awt.fontconfig="
                                        + System.getProperty("sun.awt.fontconfig", ""),
                                "-classpath",
                                System.getProperty("java.class.path"),
                                program.getName()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words);
    }
}
