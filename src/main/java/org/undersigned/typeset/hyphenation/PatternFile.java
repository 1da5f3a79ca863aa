package org.undersigned.typeset.hyphenation;

/// Where a language's patterns lie and how they are meant: what comes with them in the hyph-utf8
/// collection.
///
/// @param name the name of the files, before `.pat.txt` (patterns) and `.hyp.txt` (exceptions, if
///   there are any)
/// @param left the fewest letters before a hyphen (`\lefthyphenmin`)
/// @param right the fewest letters after one (`\righthyphenmin`)
/// @param elides whether an apostrophe is a letter to its patterns, because it joins words
record PatternFile(String name, int left, int right, boolean elides) {

    PatternFile(String name, int left, int right) {
        this(name, left, right, false);
    }

    PatternFile withElisions() {
        return new PatternFile(name, left, right, true);
    }
}
