package org.undersigned.store;

/// Two lines of a list that become one.
///
/// @param kept the id of the line that takes what it lacks
/// @param other the id of the line that is kept as evidence for the first
public record Union(String kept, String other) {}
