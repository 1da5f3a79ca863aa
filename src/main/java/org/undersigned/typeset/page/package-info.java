/// TeX's vertical side: galleys of lines become pages.
///
/// A galley is a list of {@link org.undersigned.typeset.page.Slug}s. {@link
/// org.undersigned.typeset.page.PageBreaker} looks at all of them before it ends the first page;
/// {@link org.undersigned.typeset.page.Columns} sets long lists of names side by side; {@link
/// org.undersigned.typeset.page.MakeUp} puts both on sheets, with the footnotes at the foot of the
/// page that cites them.
@NullMarked
package org.undersigned.typeset.page;

import org.jspecify.annotations.NullMarked;
