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
/// 1. {@link org.undersigned.typeset.paragraph.Manuscript}: the stretches as one text, cut where
///    the face changes
/// 2. {@link org.undersigned.typeset.paragraph.Tokens}: words and spaces
/// 3. {@link org.undersigned.typeset.paragraph.Composer}: words become glyphs, and the text a
///    horizontal list of boxes and glue; if it fits on one line, 4 and 5 are left out
/// 4. {@link org.undersigned.typeset.paragraph.WordCutter}: penalties where a word may be broken,
///    in up to three {@link org.undersigned.typeset.paragraph.Pass}es
/// 5. {@link org.undersigned.typeset.paragraph.LineBreaker}: the breaks with the fewest demerits
/// 6. {@link org.undersigned.typeset.paragraph.LineMaker}: broken words are shaped anew, glue is
///    set, and lines of glyph runs are left
///
/// No line is ever longer than its measure, unless one character is.
@NullMarked
package org.undersigned.typeset.paragraph;

import org.jspecify.annotations.NullMarked;
