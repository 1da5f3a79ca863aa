/// What a letter asks of those who want to sign it: the questions of its sign-on form, in its
/// language, however they are put to people.
@NullMarked
package org.undersigned.letter.form;

import org.jspecify.annotations.NullMarked;
