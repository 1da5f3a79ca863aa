package org.undersigned.store;

/// What came of adding a list to a list.
///
/// @param added how many were new
/// @param known how many were there already, and stay as they are
/// @param differing how many of those the file gives another status
/// @param pictured how many of those get pictures that they lacked
public record Addition(int added, int known, int differing, int pictured) {}
