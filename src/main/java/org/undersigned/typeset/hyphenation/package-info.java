/// Where a word may be broken, by patterns: Frank Liang, *Word Hy-phen-a-tion by Com-put-er*
/// (Stanford 1983), and *TeX: The Program* §§919–965.
@NullMarked
package org.undersigned.typeset.hyphenation;

import org.jspecify.annotations.NullMarked;
