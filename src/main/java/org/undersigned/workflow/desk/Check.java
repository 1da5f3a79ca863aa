package org.undersigned.workflow.desk;

import org.undersigned.workflow.Finding;

/// Something that was found before a letter goes out: an error must be mended, at a warning one
/// should look.
///
/// @param concern what it is about
/// @param finding what it is
public record Check(Concern concern, Finding finding) {

    /// Whether the letter cannot go out like this.
    public boolean mustBeMended() {
        return finding.problem().isError();
    }
}
