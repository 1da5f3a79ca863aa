package org.undersigned.frame;

/// A node of the structure tree.
public sealed interface Node permits Element, Content {}
