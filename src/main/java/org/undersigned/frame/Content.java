package org.undersigned.frame;

/// A leaf of the structure tree: all items of this number, on whatever pages, in their order.
///
/// @param number unique in its document, from 1
public record Content(int number) implements Node {}
