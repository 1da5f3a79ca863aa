/// Starts the program; the only package that may use every other one.
@NullMarked
package org.undersigned.boot;

import org.jspecify.annotations.NullMarked;
