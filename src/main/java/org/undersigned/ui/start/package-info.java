/// The start screen: which workspaces were open last, and where else one can begin.
@NullMarked
package org.undersigned.ui.start;

import org.jspecify.annotations.NullMarked;
