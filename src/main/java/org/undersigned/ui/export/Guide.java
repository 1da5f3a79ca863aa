package org.undersigned.ui.export;

import org.undersigned.workflow.desk.Check;

/// Leads to where something that was found can be mended.
@FunctionalInterface
public interface Guide {

    /// Shows the part of the letter a check is about, and the place if it has one: a line of the
    /// text, or a place on a list.
    void to(Check check);
}
