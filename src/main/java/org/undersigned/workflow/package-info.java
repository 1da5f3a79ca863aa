/// What can be done with letters: the use cases, without a word about windows or command lines.
///
/// {@link org.undersigned.workflow.RenderLetter} turns a letter, a roster and recipients into PDF
/// files; {@link org.undersigned.workflow.OrderRoster} tells in which order a roster prints and
/// why. Both take a request of plain values and give back a result of plain values with everything
/// found on the way. Files are written whole or not at all ({@link
/// org.undersigned.workflow.StagedFile}, {@link org.undersigned.workflow.StagedFolder}).
///
/// {@link org.undersigned.workflow.Recents} and {@link org.undersigned.workflow.PreferencesFile}
/// remember what the window is to know the next time, in a small text each ({@link
/// org.undersigned.workflow.Notebook}).
@NullMarked
package org.undersigned.workflow;

import org.jspecify.annotations.NullMarked;
