package org.undersigned.exchange;

import org.undersigned.roster.EvidenceKind;

import java.nio.file.Path;

/// A file that shows that somebody agreed.
///
/// @param kind what it is
/// @param file where it is
/// @param dated the date it bears, as an ISO 8601 time; empty for none
public record Exhibit(EvidenceKind kind, Path file, String dated) {}
