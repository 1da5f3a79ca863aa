package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/// Makes and opens workspaces.
///
/// Loading the database's driver takes a third of a second: nothing is loaded before one is opened,
/// or somebody says that one will be.
public final class Workspaces {

    private final String user;
    private final InstantSource clock;
    private final Migrations migrations;

    /// @param user who makes the changes
    public Workspaces(String user, InstantSource clock) {
        this(user, clock, Migrations.ALL);
    }

    Workspaces(String user, InstantSource clock, Migrations migrations) {
        this.user = user;
        this.clock = clock;
        this.migrations = migrations;
    }

    /// Says that one will be opened soon: the driver is loaded on another core meanwhile.
    public void makeReady() {
        ForkJoinPool.commonPool().execute(Database::makeReady);
    }

    /// Makes an empty workspace and opens it. The file is there when it is whole, and not before.
    public Outcome<Workspace> create(Path path) {
        Place place = Place.file(path.toString());
        Path target = path.toAbsolutePath();
        if (Files.exists(target)) {
            return Outcome.failed(Problem.error(place, "store.exists"));
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            String name = String.valueOf(folder);
            return Outcome.failed(Problem.error(place, "workflow.folderMissing", name));
        }
        List<Problem> warnings;
        try {
            Path fresh = Files.createTempFile(folder, ".undersigned-", ".part", Privacy.file(path));
            try {
                fill(fresh);
                warnings = new Leftovers(target).putAside();
                Files.move(fresh, target);
            } finally {
                Files.deleteIfExists(fresh);
            }
            sync(folder);
        } catch (FileAlreadyExistsException e) {
            return Outcome.failed(Problem.error(place, "store.exists"));
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.error(place, "workflow.folderNotWritable", folder.toString()));
        } catch (DatabaseFailure e) {
            return Outcome.failed(new Diagnosis(WorkspaceFile.at(path)).of(e));
        }
        return warned(open(path), warnings);
    }

    /// Opens a workspace to edit it. If that cannot be, but it can be read, it is opened for
    /// reading, with a warning that says why.
    public Outcome<Workspace> open(Path path) {
        return opening(path).toEdit();
    }

    /// Opens a workspace to read it.
    public Outcome<Workspace> openToRead(Path path) {
        return opening(path).toRead();
    }

    private static Outcome<Workspace> warned(Outcome<Workspace> opened, List<Problem> warnings) {
        List<Problem> all = new ArrayList<>(warnings);
        all.addAll(opened.problems());
        return switch (opened) {
            case Outcome.Done<Workspace>(Workspace workspace, var _) ->
                    new Outcome.Done<>(workspace, all);
            case Outcome.Failed<Workspace> _ -> new Outcome.Failed<>(all);
        };
    }

    private Opening opening(Path path) {
        return new Opening(WorkspaceFile.at(path), user, clock, migrations);
    }

    private void fill(Path file) {
        try (Database database = Database.open(file, false)) {
            Opening.setUp(database);
            migrations.create(database);
        }
    }

    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders and needs no such thing.
            return;
        }
    }
}
