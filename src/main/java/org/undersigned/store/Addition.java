package org.undersigned.store;

/// What came of adding a list to a list.
///
/// @param added how many were new
/// @param known how many were there already, and stay as they are
/// @param differing how many of those the file gives another status
public record Addition(int added, int known, int differing) {}
