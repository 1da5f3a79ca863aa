/// Text becomes lines: TeX's paragraph, after Knuth and Plass, *Breaking Paragraphs into Lines*
/// (1981).
///
/// ```java
/// ParagraphSetter setter = new ParagraphSetter(fonts, shaper, new Hyphenation(assets));
/// List<Line> lines = setter.set(List.of(stretch), form);
/// ```
///
/// In the order in which it happens:
///
/// 1. {@link org.undersigned.typeset.paragraph.Manuscript}: the stretches as one text
/// 2. {@link org.undersigned.typeset.paragraph.Tokens}: words and spaces; {@link
///    org.undersigned.typeset.paragraph.Seams}: where a word may be broken
/// 3. {@link org.undersigned.typeset.paragraph.Composer}: words become glyphs, and the text a
///    horizontal list of boxes, glue and penalties
/// 4. {@link org.undersigned.typeset.paragraph.LineBreaker}: the breaks with the fewest demerits,
///    in up to three {@link org.undersigned.typeset.paragraph.Pass}es
/// 5. {@link org.undersigned.typeset.paragraph.LineMaker}: glue is set, broken words are shaped
///    anew, and lines of glyph runs are left
///
/// No line is ever longer than its measure, unless one character is.
@NullMarked
package org.undersigned.typeset.paragraph;

import org.jspecify.annotations.NullMarked;
