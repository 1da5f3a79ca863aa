package org.undersigned.workflow;

import org.undersigned.workflow.attachment.Attached;

import java.nio.file.Path;
import java.util.Set;

/// Which letter of a workspace becomes which files.
///
/// @param workspace the workspace's file
/// @param letter the letter's name in it
/// @param personal whether each of its recipients gets a copy, instead of one for all it addresses
/// @param attached what goes along with the pages
/// @param output the PDF to write; for personal copies, the folder to write them to
/// @param replace whether files that are there already may be replaced
public record ExportRequest(
        Path workspace,
        String letter,
        boolean personal,
        Set<Attached> attached,
        Path output,
        boolean replace) {

    public ExportRequest {
        attached = Set.copyOf(attached);
    }
}
