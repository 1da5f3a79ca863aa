package org.undersigned.font;

/// Faces that belong together, one for each cut. A face is read from its file when first asked for.
@FunctionalInterface
public interface Family {

    /// The face of this cut; a family of fewer cuts gives the nearest it has.
    ///
    /// @throws org.undersigned.problem.BrokenInstallation if its file is missing or damaged
    Face face(Cut cut);
}
