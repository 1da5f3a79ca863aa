package org.undersigned.font;

import org.undersigned.problem.BrokenInstallation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The faces that come with the program and those of the machine, and which of them sets what.
///
/// A face is read when it is first needed, once; documents and threads share it and the library.
///
/// ```java
/// FontLibrary fonts = FontLibrary.open(Path.of("assets"));
/// fonts.itemize("Zoë 山田 🙂", fonts.serif(), Cut.REGULAR);
/// // "Zoë " in Source Serif, "山田" in Droid Sans Fallback, " " in Source Serif, "🙂" uncovered
/// ```
public final class FontLibrary {

    private final ConcurrentMap<Path, Face> faces = new ConcurrentHashMap<>();
    private final Family serif;
    private final Family sans;
    private final Family code;
    private final List<ScriptFamily> scripts;
    private final Family fallback;
    private final SystemFonts system;

    private FontLibrary(Path fonts, SystemFonts system) {
        this.system = system;
        serif = family(fonts, "source-serif/SourceSerif4");
        sans = family(fonts, "source-sans/SourceSans3");
        scripts = BundledScripts.in(fonts, this::family);
        Path mono = fonts.resolve("source-code/SourceCodePro-Regular.ttf");
        code = cut -> face(mono);
        Path han = fonts.resolve("droid-sans-fallback/DroidSansFallback.ttf");
        fallback = cut -> face(han);
    }

    private Family family(Path fonts, String name) {
        return family(FamilyFiles.named(fonts, name));
    }

    private Family family(FamilyFiles files) {
        return cut -> face(files.file(cut));
    }

    /// The library of an assets folder, alike on every machine. Reads no font yet.
    ///
    /// @throws IOException if the folder has no fonts
    public static FontLibrary open(Path assets) throws IOException {
        return open(assets, SystemFonts.none());
    }

    /// The library of an assets folder, and of a machine's fonts for what those there do not have.
    ///
    /// @throws IOException if the folder has no fonts
    public static FontLibrary open(Path assets, SystemFonts system) throws IOException {
        Path fonts = assets.resolve("fonts");
        if (!Files.isDirectory(fonts)) {
            throw new NoSuchFileException(fonts.toString(), null, "the fonts are missing");
        }
        return new FontLibrary(fonts, system);
    }

    /// Source Serif 4.
    public Family serif() {
        return serif;
    }

    /// Source Sans 3.
    public Family sans() {
        return sans;
    }

    /// Source Code Pro, which has one cut.
    public Family code() {
        return code;
    }

    /// The face that sets a grapheme cluster, or a word as a whole: the wanted one if it can, else
    /// Source Sans or Source Serif in the same cut, else the face of its script, else the face for
    /// Chinese, Japanese and Korean, else one of the machine's.
    ///
    /// @return empty if no face has it
    public Optional<Face> faceFor(String cluster, Family wanted, Cut cut) {
        return ownFaceFor(cluster, wanted, cut)
                .or(() -> system.faceFor(cluster, wanted.face(cut).isSerif(), cut));
    }

    /// The same among the faces that come with the program.
    Optional<Face> ownFaceFor(String cluster, Family wanted, Cut cut) {
        for (Family family : List.of(wanted, sans, serif)) {
            Face face = family.face(cut);
            if (Coverage.covers(face, cluster)) {
                return Optional.of(face);
            }
        }
        for (ScriptFamily script : scripts) {
            if (script.mayHave(cluster)) {
                Face face = script.beside(wanted.face(cut)).face(cut);
                if (Coverage.covers(face, cluster)) {
                    return Optional.of(face);
                }
            }
        }
        return Optional.of(fallback.face(cut)).filter(face -> Coverage.covers(face, cluster));
    }

    /// Cuts a text into runs of one face, and clusters that cannot be set.
    ///
    /// A word changes face as a whole where one face has all of it, so that a Greek word with one
    /// breathing mark does not alternate between faces; else each grapheme cluster goes to the face
    /// that has it. The machine's faces are asked only for words with a cluster that ours lack.
    public List<Fragment> itemize(String text, Family wanted, Cut cut) {
        if (text.isEmpty()) {
            return List.of();
        }
        Face face = wanted.face(cut);
        if (Scripts.areSupported(text) && Coverage.coversAsItIs(face, text)) {
            return List.of(new Fragment.Covered(text, face));
        }
        return new Itemizer(this, wanted, cut).itemize(text);
    }

    private Face face(Path file) {
        return faces.computeIfAbsent(file, FontLibrary::load);
    }

    private static Face load(Path file) {
        try {
            return Face.load(file);
        } catch (IOException | RuntimeException e) {
            // FontBox stumbles over a damaged file in many ways
            throw new BrokenInstallation(file, e);
        }
    }
}
