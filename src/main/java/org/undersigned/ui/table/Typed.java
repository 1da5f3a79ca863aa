package org.undersigned.ui.table;

/// What somebody typed into a cell.
record Typed<T>(Row<T> row, Column<T> column, String text) {}
