package org.undersigned.workflow;

import org.undersigned.store.Workspaces;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The same program once more, in a process of its own: does what another window does meanwhile.
final class Neighbor {

    private Neighbor() {}

    /// Starts one and lets it work.
    static Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("--enable-native-access=ALL-UNNAMED");
        for (String name : List.of("org.sqlite.tmpdir", "undersigned.assets")) {
            command.add("-D" + name + "=" + new File(System.getProperty(name)).getAbsolutePath());
        }
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.add(Neighbor.class.getName());
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Whether all of them do without a word what they were told.
    static boolean areDone(List<Process> neighbors) throws InterruptedException {
        boolean done = true;
        for (Process neighbor : neighbors) {
            done &= neighbor.waitFor(2, TimeUnit.MINUTES) && neighbor.exitValue() == 0;
        }
        return done;
    }

    /// Works.
    ///
    /// @param args `sample FOLDER`, or `recents FILE NAME TIMES`
    public static void main(String[] args) {
        boolean done =
                switch (args[0]) {
                    case "sample" -> sample(Path.of(args[1]));
                    case "recents" -> recents(Path.of(args[1]), args[2], Integer.parseInt(args[3]));
                    default -> throw new IllegalArgumentException(args[0]);
                };
        System.exit(done ? 0 : 1);
    }

    private static boolean sample(Path folder) {
        Workspaces workspaces = new Workspaces("roe", InstantSource.system());
        Path assets = Path.of(System.getProperty("undersigned.assets"));
        return new SampleCampaign(workspaces, assets).ready(folder).problems().isEmpty();
    }

    private static boolean recents(Path file, String name, int times) {
        Recents recents = new Recents(file, InstantSource.system());
        boolean done = true;
        for (int time = 0; time < times; time++) {
            Path workspace = file.resolveSibling(name + time + ".undersigned");
            done &= recents.opened(workspace).isEmpty();
        }
        return done;
    }
}
