package org.undersigned.workflow.desk;

import org.undersigned.problem.Outcome;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;

import java.nio.file.Path;

/// Opens workspaces, new ones and those that are there.
public final class Desks {

    private final Workspaces workspaces;

    public Desks(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /// Makes an empty workspace and opens it.
    public Outcome<Desk> create(Path file) {
        return desk(file, workspaces.create(file));
    }

    /// Opens a workspace; only to read it, with a warning, if it cannot be edited.
    public Outcome<Desk> open(Path file) {
        return desk(file, workspaces.open(file));
    }

    private static Outcome<Desk> desk(Path file, Outcome<Workspace> opened) {
        return opened.map(workspace -> new Desk(file, workspace));
    }
}
