package org.undersigned.table;

/// A cell that was changed so that one can see it. A cell that two rules change is two cleanings.
///
/// @param line the line of the file on which its record begins, from 1
/// @param field the field it holds
/// @param rule why it was changed
/// @param before as it was
/// @param after as kept; empty if nothing is
public record Cleaning(int line, String field, Rule rule, String before, String after) {}
