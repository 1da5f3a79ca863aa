package org.undersigned.typeset.paragraph;

/// How it is found out which way a paragraph is read.
public enum Reading {
    /// Running text is read as its letter is, unless nearly all of it goes the other way and begins
    /// so; then it stands at the other edge.
    TEXT,

    /// Names, addresses and headings: each line that is meant goes the way of its first letter, and
    /// stands at the edge where the letter's lines begin.
    NAME
}
