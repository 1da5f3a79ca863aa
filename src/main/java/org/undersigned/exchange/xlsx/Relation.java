package org.undersigned.exchange.xlsx;

/// What one part of a file says about another (ECMA-376 part 2 §9.3).
///
/// @param id by which it is called
/// @param type the last word of what it is: `worksheet`, `styles` …; the rest differs between
///   ECMA-376 and ISO 29500 Strict
/// @param part the other part's name in the file
record Relation(String id, String type, String part) {}
