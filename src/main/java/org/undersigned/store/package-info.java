/// The workspace: everything about a campaign in one SQLite file.
///
/// {@link org.undersigned.store.Workspaces} makes and opens it, {@link
/// org.undersigned.store.Workspace} reads and changes it. Every command is one transaction and one
/// row of the journal, with the rows it touched as they were before and after; undoing applies the
/// inverse as a change of its own. There is a class for each aggregate ({@link
/// org.undersigned.store.LetterTable} …), and only {@link org.undersigned.store.Database} and its
/// rows know JDBC.
///
/// ```java
/// try (Workspace workspace = …) {
///     workspace.change(Label.of("letter.add", "benches"), it -> it.letters().add("benches", text));
///     workspace.undo();
/// }
/// ```
@NullMarked
package org.undersigned.store;

import org.jspecify.annotations.NullMarked;
