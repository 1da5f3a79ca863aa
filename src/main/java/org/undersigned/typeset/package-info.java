/// From copy to pages: where everything in a letter stands, and what it means.
///
/// {@link org.undersigned.typeset.Typesetter} goes down the letter: opening, text, closing, signers
/// and what follows them. Each part becomes a {@link org.undersigned.typeset.Galley}, lines above
/// each other with the structure they belong to. `typeset.paragraph` breaks paragraphs into lines,
/// `typeset.page` galleys into pages. The shape of each part is decided in its own file here.
@NullMarked
package org.undersigned.typeset;

import org.jspecify.annotations.NullMarked;
