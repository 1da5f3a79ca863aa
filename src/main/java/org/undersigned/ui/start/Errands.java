package org.undersigned.ui.start;

import java.nio.file.Path;

/// Where one can go from the start screen.
public interface Errands {

    /// Opens a workspace.
    void open(Path workspace);

    /// Asks where a new workspace is to be, and makes it.
    void create();

    /// Asks for a workspace, and opens it.
    void choose();

    /// Opens the sample campaign.
    void lookAround();
}
