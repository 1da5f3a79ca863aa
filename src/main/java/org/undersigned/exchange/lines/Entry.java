package org.undersigned.exchange.lines;

/// Who signs on one line.
///
/// @param line from 1
/// @param text the line without contacts, if it was not clear; empty if it was
record Entry(
        int line,
        String name,
        String title,
        String organization,
        String state,
        String capacity,
        String section,
        Contacts contacts,
        String text) {}
