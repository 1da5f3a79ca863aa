package org.undersigned.font;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The fonts of the machine, for characters that none of ours has.
///
/// Nothing is read before the first such character; then each file is looked into once, in the
/// order of {@link FontPreference}, until one has it. Only fonts with TrueType outlines count whose
/// makers permit to embed a part of them. Broken files are passed over. The same files in the same
/// places always give the same face.
public final class SystemFonts {

    /// More answers than a letter needs; they are forgotten together.
    private static final int KNOWN_CLUSTERS = 10_000;

    private final List<Path> folders;
    private final Map<Boolean, List<Path>> files = new HashMap<>();
    private final Map<Path, List<FontSketch>> sketches = new HashMap<>();
    private final Map<Source, Optional<Face>> faces = new HashMap<>();
    private final Map<Wanted, Optional<Face>> known = new HashMap<>();
    private @Nullable BitSet all;

    private SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// No fonts: what is set looks the same on every machine.
    public static SystemFonts none() {
        return new SystemFonts(List.of());
    }

    /// The fonts in these folders and those within. Folders need not exist.
    public static SystemFonts in(List<Path> folders) {
        return new SystemFonts(folders);
    }

    /// The best face for a cluster or a word that has all of it, in the wanted cut if its family
    /// has that.
    synchronized Optional<Face> faceFor(String cluster, boolean serif, Cut cut) {
        if (folders.isEmpty() || !isAnywhere(cluster)) {
            return Optional.empty();
        }
        if (known.size() >= KNOWN_CLUSTERS) {
            known.clear();
        }
        Wanted wanted = new Wanted(cluster, serif, cut);
        Optional<Face> face = known.get(wanted);
        if (face == null) {
            face = find(wanted);
            known.put(wanted, face);
        }
        return face;
    }

    /// False if all files have been looked into, and one of its characters was nowhere.
    private boolean isAnywhere(String cluster) {
        BitSet everywhere = all;
        return everywhere == null || Coverage.covers(everywhere::get, cluster);
    }

    private Optional<Face> find(Wanted wanted) {
        for (Path file : files(wanted.serif())) {
            Optional<Face> face =
                    sketches(file).stream()
                            .filter(font -> font.covers(wanted.cluster()))
                            .map(font -> best(new Source(file, font), wanted))
                            .flatMap(Optional::stream)
                            .findFirst();
            if (face.isPresent()) {
                return face;
            }
        }
        rememberAll();
        return Optional.empty();
    }

    private void rememberAll() {
        if (all == null) {
            BitSet union = new BitSet();
            sketches.values().forEach(fonts -> fonts.forEach(it -> union.or(it.characters())));
            all = union;
        }
    }

    /// The cut of the family that was found which is nearest to the wanted one; what was found
    /// where others are as near, for not every bold font says that it is.
    private Optional<Face> best(Source found, Wanted wanted) {
        List<Source> family = new ArrayList<>(List.of(found));
        for (Path file : siblings(found.file())) {
            sketches(file).stream()
                    .filter(font -> font.family().equals(found.font().family()))
                    .filter(font -> font.covers(wanted.cluster()))
                    .forEach(font -> family.add(new Source(file, font)));
        }
        family.sort(Comparator.comparingInt(source -> source.font().distanceTo(wanted.cut())));
        return family.stream()
                .map(source -> face(source, wanted.cluster()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The files in the same folder whose names begin alike.
    private Set<Path> siblings(Path found) {
        String stem = stem(found);
        Set<Path> siblings = new TreeSet<>();
        for (Path file : files(true)) {
            if (Objects.equals(file.getParent(), found.getParent())
                    && file.getFileName().toString().startsWith(stem)) {
                siblings.add(file);
            }
        }
        return siblings;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int end = name.indexOf('-');
        return name.substring(0, end > 0 ? end + 1 : Math.min(5, name.lastIndexOf('.')));
    }

    private List<Path> files(boolean serif) {
        return files.computeIfAbsent(
                serif,
                wanted ->
                        FontFolders.files(folders).stream()
                                .sorted(FontPreference.of(wanted))
                                .toList());
    }

    private List<FontSketch> sketches(Path file) {
        return sketches.computeIfAbsent(file, SystemFonts::sketch);
    }

    private static List<FontSketch> sketch(Path file) {
        try (FontFile font = FontFile.open(file)) {
            return font.fonts();
        } catch (IOException | RuntimeException e) {
            return List.of(); // not a font, whatever its name says
        }
    }

    private Optional<Face> face(Source source, String cluster) {
        return faces.computeIfAbsent(source, SystemFonts::load)
                .filter(face -> Coverage.covers(face, cluster));
    }

    /// A font that looks whole may yet be broken: it must let itself be read and opened.
    private static Optional<Face> load(Source source) {
        try {
            Face face = Face.load(source.file(), source.font().index());
            JdkShaper.open(face);
            return Optional.of(face);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private record Source(Path file, FontSketch font) {}

    private record Wanted(String cluster, boolean serif, Cut cut) {}
}
