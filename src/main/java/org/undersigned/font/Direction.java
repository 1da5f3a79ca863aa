package org.undersigned.font;

/// Which way text is read (UAX #9).
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
}
