package org.undersigned.table;

/// A cell that was changed so that one can see it.
///
/// @param line the line of the file on which its record begins, from 1
/// @param field the field it holds
/// @param before as written
/// @param after as kept
public record Cleaning(int line, String field, String before, String after) {}
