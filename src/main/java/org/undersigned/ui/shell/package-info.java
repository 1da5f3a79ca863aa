/// The frame around the screens: menus, sidebar, tabs, status bar, and the look of it all.
@NullMarked
package org.undersigned.ui.shell;

import org.jspecify.annotations.NullMarked;
