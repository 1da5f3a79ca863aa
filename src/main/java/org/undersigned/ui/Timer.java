package org.undersigned.ui;

import java.time.Duration;

/// Does something a little later. Tests turn its clock by hand.
@FunctionalInterface
public interface Timer {

    /// Does the work after a while, in the background.
    ///
    /// @return calls it off
    Runnable after(Duration wait, Runnable work);
}
