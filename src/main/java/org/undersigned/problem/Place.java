package org.undersigned.problem;

/// Where a problem stands: a file, and if known a line and a column in it.
///
/// @param file the file's name as the user wrote it, or empty if there is none
/// @param line the line, from 1; 0 if the whole file is meant
/// @param column the column in code points, from 1; 0 if the whole line is meant
public record Place(String file, int line, int column) implements Comparable<Place> {

    /// Nowhere in particular.
    public static final Place NOWHERE = new Place("", 0, 0);

    public Place {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("line " + line + ", column " + column);
        }
    }

    public static Place file(String file) {
        return new Place(file, 0, 0);
    }

    public static Place line(String file, int line) {
        return new Place(file, line, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /// `file:line:column`, as far as known; empty if nothing is.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        return text.toString();
    }
}
