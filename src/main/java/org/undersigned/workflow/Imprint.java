package org.undersigned.workflow;

import org.undersigned.picture.Picture;
import org.undersigned.typeset.Stage;
import org.undersigned.workflow.attachment.Attached;

import java.util.Map;
import java.util.Set;

/// What makes the print of a copy, besides what it says.
///
/// @param logos the letterhead's pictures, by the names under which it calls them
/// @param stage whether its pages say that it is a draft
/// @param attached what goes along with its pages
public record Imprint(Map<String, Picture> logos, Stage stage, Set<Attached> attached) {

    /// A letter that is final, without pictures, and nothing with it.
    public static final Imprint PLAIN = new Imprint(Map.of(), Stage.FINAL, Set.of());

    public Imprint {
        logos = Map.copyOf(logos);
        attached = Set.copyOf(attached);
    }
}
