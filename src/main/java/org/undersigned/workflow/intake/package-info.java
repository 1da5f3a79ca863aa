/// What people bring becomes part of a workspace: files and pasted rows, read, looked at, and taken
/// in.
///
/// {@link org.undersigned.workflow.intake.IntakeReader} makes something {@link
/// org.undersigned.workflow.intake.Brought} of a file. An {@link
/// org.undersigned.workflow.intake.Item} says what it is for, {@link
/// org.undersigned.workflow.intake.Intake} plans what would come of it and does just that, in one
/// step. The command line and the window share it.
@NullMarked
package org.undersigned.workflow.intake;

import org.jspecify.annotations.NullMarked;
