package org.undersigned.workflow.intake;

import org.undersigned.exchange.Exhibit;
import org.undersigned.roster.SignOn;
import org.undersigned.store.Contents;
import org.undersigned.store.Stored;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps for each line that comes to a list the file that shows that somebody agreed.
final class Proof {

    private final Contents contents;
    private final String letter;
    private final Map<Integer, Exhibit> exhibits;
    private final Set<String> before = new HashSet<>();

    /// Made before anybody is added.
    ///
    /// @param exhibits the files, by the lines they were read from
    Proof(Contents contents, String letter, Map<Integer, Exhibit> exhibits) {
        this.contents = contents;
        this.letter = letter;
        this.exhibits = exhibits;
        if (exhibits.isEmpty()) {
            return;
        }
        contents.signatories().of(letter).forEach(it -> before.add(it.id()));
    }

    /// Keeps them.
    ///
    /// @param fresh those who were added, in order
    /// @return whether each file is still there
    boolean keep(List<SignOn> fresh) {
        if (exhibits.isEmpty()) {
            return true;
        }
        List<Stored<SignOn>> added =
                contents.signatories().of(letter).stream()
                        .filter(it -> !before.contains(it.id()))
                        .toList();
        if (added.size() != fresh.size()) {
            return false;
        }
        for (int i = 0; i < added.size(); i++) {
            Exhibit exhibit = exhibits.get(fresh.get(i).signatory().line());
            if (exhibit != null && !keep(added.get(i).id(), exhibit)) {
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
