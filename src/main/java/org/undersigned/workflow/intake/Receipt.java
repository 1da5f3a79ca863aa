package org.undersigned.workflow.intake;

/// What came of an import.
///
/// @param letter what the letter is known by that things were brought to: of several the first
/// @param added how many entries of lists were new
/// @param unified how many became evidence of who was there already
/// @param pictured how many that were there already got pictures
/// @param texts how many letters got a text
public record Receipt(String letter, int added, int unified, int pictured, int texts) {}
