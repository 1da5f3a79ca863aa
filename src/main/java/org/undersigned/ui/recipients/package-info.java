/// The screen of those who get a copy of a letter of their own.
@NullMarked
package org.undersigned.ui.recipients;

import org.jspecify.annotations.NullMarked;
