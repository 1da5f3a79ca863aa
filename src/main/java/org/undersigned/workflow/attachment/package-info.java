/// What goes along within a PDF: the list of those who sign, and the letter's text.
///
/// Both are made from the {@link org.undersigned.merge.Copy}, in which nothing is that is not
/// printed: an attachment can tell no more than its pages do.
@NullMarked
package org.undersigned.workflow.attachment;

import org.jspecify.annotations.NullMarked;
