package org.undersigned.workflow.intake;

/// The letter that something is brought to.
public sealed interface Target {

    /// What it is called, afterwards.
    String name();

    /// One that is there.
    ///
    /// @param id what it is known by
    record There(String id, String name) implements Target {}

    /// One that is made; several things that are brought to a new letter of one name are brought to
    /// the same.
    record New(String name) implements Target {}
}
