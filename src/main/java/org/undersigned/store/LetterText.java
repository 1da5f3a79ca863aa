package org.undersigned.store;

/// A letter as a workspace keeps it.
///
/// @param name what it is called in its workspace, where no other is called the same
/// @param text its text as typed: front matter without `to` and `letterhead`, and body
public record LetterText(String name, String text) {}
