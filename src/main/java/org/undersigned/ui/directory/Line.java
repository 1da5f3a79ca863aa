package org.undersigned.ui.directory;

import org.undersigned.roster.directory.Party;

/// A line of the directory.
///
/// @param party who it is
/// @param letters on how many letters' lists they are
record Line(Party party, int letters) {}
