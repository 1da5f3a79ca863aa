package org.undersigned.workflow.intake;

import org.undersigned.exchange.Exhibit;
import org.undersigned.roster.SignOn;
import org.undersigned.store.Contents;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/// Keeps for each line that comes to a list the file that shows that somebody agreed.
final class Proof {

    private final Contents contents;
    private final Map<Integer, Exhibit> exhibits;

    /// @param exhibits the files, by the lines they were read from
    Proof(Contents contents, Map<Integer, Exhibit> exhibits) {
        this.contents = contents;
        this.exhibits = exhibits;
    }

    /// Keeps them.
    ///
    /// @param fresh those who were added, in order
    /// @param added the ids of their lines
    /// @return whether each file is still there
    boolean keep(List<SignOn> fresh, List<String> added) {
        if (exhibits.isEmpty()) {
            return true;
        }
        for (int i = 0; i < fresh.size(); i++) {
            Exhibit exhibit = exhibits.get(fresh.get(i).signatory().line());
            if (exhibit != null && !keep(added.get(i), exhibit)) {
                return false;
            }
        }
        return true;
    }

    private boolean keep(String line, Exhibit exhibit) {
        try {
            byte[] content = Files.readAllBytes(exhibit.file());
            String name = String.valueOf(exhibit.file().getFileName());
            contents.evidence().add(line, exhibit.kind(), name, exhibit.dated(), content);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
