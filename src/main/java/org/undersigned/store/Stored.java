package org.undersigned.store;

/// A value that has a row.
///
/// @param id the row's identifier, a UUIDv7
/// @param version how often the row was written; whoever changes it says which version they saw
/// @param value what the row says
public record Stored<T>(String id, long version, T value) {}
