package org.undersigned.workflow.intake;

/// What becomes of somebody who is brought and looks like somebody who is there.
public enum Fate {
    /// It is the same: nobody is added, and the row becomes evidence for the line that is there.
    SAME,
    /// It is somebody else, or nobody has decided yet: added.
    ADD,
    /// Not added at all.
    LEAVE_OUT
}
