package org.undersigned.cli;

import org.undersigned.workflow.attachment.Attached;

import picocli.CommandLine.Option;

import java.util.EnumSet;
import java.util.Set;

/// The option that says what goes along within a PDF.
final class AttachOption {

    @Option(
            names = "--attach",
            paramLabel = "roster,letter",
            split = ",",
            descriptionKey = "attach")
    private Set<Attached> attached = EnumSet.noneOf(Attached.class);

    Set<Attached> attached() {
        return attached;
    }
}
