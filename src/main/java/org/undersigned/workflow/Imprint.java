package org.undersigned.workflow;

import org.undersigned.roster.Watch;
import org.undersigned.typeset.Plates;
import org.undersigned.typeset.Stage;
import org.undersigned.workflow.attachment.Attached;

import java.util.Set;

/// What makes the print of a copy, besides what it says.
///
/// @param plates the letter's pictures
/// @param stage whether its pages say that it is a draft
/// @param attached what goes along with its pages
/// @param watch what must not go out with it
public record Imprint(Plates plates, Stage stage, Set<Attached> attached, Watch watch) {

    /// A letter that is final, without pictures, and nothing with it.
    public static final Imprint PLAIN =
            new Imprint(Plates.NONE, Stage.FINAL, Set.of(), Watch.NOTHING);

    public Imprint {
        attached = Set.copyOf(attached);
    }
}
