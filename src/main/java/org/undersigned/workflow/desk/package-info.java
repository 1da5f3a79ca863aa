/// A workspace that lies open before somebody: what the window shows of it, and every command that
/// changes it.
///
/// {@link org.undersigned.workflow.desk.Desks} opens one. {@link
/// org.undersigned.workflow.desk.Desk} hands out values ({@link
/// org.undersigned.workflow.desk.Overview}, {@link org.undersigned.workflow.desk.LetterSheet}) and
/// takes commands; each is one step to undo. {@link org.undersigned.workflow.desk.Proofs} makes
/// pages of a sheet.
@NullMarked
package org.undersigned.workflow.desk;

import org.jspecify.annotations.NullMarked;
