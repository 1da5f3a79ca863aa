package org.undersigned.frame;

import org.undersigned.measure.Length;

/// A heading in the outline.
///
/// @param level 1 for the outermost; never more than one deeper than the one before
/// @param title what it says
/// @param sheet the index of its sheet, from 0
/// @param top the distance of its upper edge from the top of that sheet
public record Bookmark(int level, String title, int sheet, Length top) {}
