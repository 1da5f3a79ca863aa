package org.undersigned.boot;

import org.jspecify.annotations.Nullable;
import org.undersigned.cli.UseCases;
import org.undersigned.font.CachingShaper;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.JdkShaper;
import org.undersigned.font.SystemFonts;
import org.undersigned.pdf.PdfWriter;
import org.undersigned.problem.BrokenInstallation;
import org.undersigned.store.Workspaces;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.hyphenation.Hyphenation;
import org.undersigned.typeset.paragraph.ParagraphSetter;
import org.undersigned.typeset.paragraph.StandingType;
import org.undersigned.workflow.ExportLetter;
import org.undersigned.workflow.ExportList;
import org.undersigned.workflow.ImportFiles;
import org.undersigned.workflow.MakeForm;
import org.undersigned.workflow.Press;
import org.undersigned.workflow.RenderLetter;
import org.undersigned.workflow.TendWorkspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Puts the program together; the only place where its parts are made.
final class Assembly {

    /// As many shaped words are kept.
    private static final int SHAPED_WORDS = 50_000;

    /// As many set paragraphs are kept: those of a letter with thousands of signers.
    private static final int SET_PARAGRAPHS = 5_000;

    private final Path assets;
    private @Nullable Typesetter typesetter;

    /// @param assets the folder of fonts, hyphenation patterns and the sample campaign
    Assembly(Path assets) {
        this.assets = assets;
    }

    /// The folder of fonts, hyphenation patterns and the sample campaign.
    Path assets() {
        return assets;
    }

    /// As the launcher set it up: `undersigned.assets` names the folder.
    static Assembly fromSystemProperties() {
        return new Assembly(Path.of(System.getProperty("undersigned.assets", "assets")));
    }

    /// The version the program was packaged as.
    static String version() {
        String version = Assembly.class.getPackage().getImplementationVersion();
        return version != null ? version : "development";
    }

    /// What sets and prints letters.
    Press press() {
        return Press.of(typesetter(), pdfWriter());
    }

    private static PdfWriter pdfWriter() {
        return new PdfWriter("Undersigned " + version());
    }

    /// What sets letters: one for all who do, since its fonts take a while to open, and what it has
    /// set for one is quickly set for another.
    synchronized Typesetter typesetter() {
        Typesetter made = typesetter != null ? typesetter : newTypesetter();
        typesetter = made;
        return made;
    }

    private Typesetter newTypesetter() {
        try {
            FontLibrary fonts = FontLibrary.open(assets, SystemFonts.in(FontPlaces.ofSystem()));
            ParagraphSetter paragraphs =
                    new ParagraphSetter(
                            fonts,
                            new CachingShaper(new JdkShaper(), SHAPED_WORDS),
                            new Hyphenation(assets),
                            new StandingType(SET_PARAGRAPHS));
            return new Typesetter(fonts, paragraphs);
        } catch (IOException e) {
            throw new BrokenInstallation(assets.resolve("fonts"), e);
        }
    }

    /// What opens workspaces.
    Workspaces workspaces() {
        return new Workspaces(System.getProperty("user.name", ""), InstantSource.system());
    }

    /// All use cases, each made when it is asked for.
    UseCases useCases(Supplier<RenderLetter> renderLetter) {
        Workspaces workspaces = workspaces();
        return new UseCases(
                renderLetter,
                () -> new ExportLetter(workspaces, renderLetter.get()),
                () -> new ExportList(workspaces),
                () -> new ImportFiles(workspaces),
                () -> new TendWorkspace(workspaces),
                () -> new MakeForm(typesetter(), pdfWriter()));
    }
}
