/// The window. Views hold nodes and bindings, view models hold what the views show and what can be
/// done; views share a view model and never call one another.
///
/// {@link org.undersigned.ui.Tasks} is the only way to the background and back, {@link
/// org.undersigned.ui.Messages} the only source of words.
@NullMarked
package org.undersigned.ui;

import org.jspecify.annotations.NullMarked;
