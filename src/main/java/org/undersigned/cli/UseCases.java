package org.undersigned.cli;

import org.undersigned.workflow.ExportLetter;
import org.undersigned.workflow.ExportList;
import org.undersigned.workflow.ImportFiles;
import org.undersigned.workflow.MakeForm;
import org.undersigned.workflow.RenderLetter;
import org.undersigned.workflow.TendWorkspace;

import java.util.function.Supplier;

/// What the commands ask for when they run and not before: a use case may open fonts.
public record UseCases(
        Supplier<RenderLetter> renderLetter,
        Supplier<ExportLetter> exportLetter,
        Supplier<ExportList> exportList,
        Supplier<ImportFiles> importFiles,
        Supplier<TendWorkspace> tendWorkspace,
        Supplier<MakeForm> makeForm) {}
