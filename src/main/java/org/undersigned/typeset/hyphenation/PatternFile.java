package org.undersigned.typeset.hyphenation;

/// Where a language's patterns lie and how they are meant: what comes with them in the hyph-utf8
/// collection.
///
/// @param name the name of the files, before `.pat.txt` (patterns) and `.hyp.txt` (exceptions)
/// @param left the fewest letters before a hyphen (`\lefthyphenmin`)
/// @param right the fewest letters after one (`\righthyphenmin`)
record PatternFile(String name, int left, int right) {}
