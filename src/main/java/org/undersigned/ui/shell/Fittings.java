package org.undersigned.ui.shell;

import org.undersigned.ui.Messages;

/// What the parts of the frame share.
///
/// @param guide leads to where problems stand
record Fittings(
        WindowModel window,
        Commands commands,
        Menus menus,
        Guide guide,
        Sentence sentence,
        Messages messages) {}
