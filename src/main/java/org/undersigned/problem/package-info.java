/// What is wrong, where, and what to do about it: the one form in which anything a user can cause
/// is told.
@NullMarked
package org.undersigned.problem;

import org.jspecify.annotations.NullMarked;
