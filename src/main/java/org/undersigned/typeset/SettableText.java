package org.undersigned.typeset;

import org.undersigned.font.Cut;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.Fragment;
import org.undersigned.merge.Copy;
import org.undersigned.problem.Problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds what cannot be set rightly: characters that no face has, scripts that are not set yet.
///
/// Each character and each script is one problem, at the place where it is met first.
final class SettableText {

    private static final int EXCERPT = 40;

    private final FontLibrary fonts;

    SettableText(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /// Something that cannot be set.
    private sealed interface Trouble {
        record NoGlyph(String cluster) implements Trouble {}

        record Script(Character.UnicodeScript script) implements Trouble {}
    }

    List<Problem> problems(Copy copy) {
        return problems(CopyText.of(copy));
    }

    List<Problem> problems(List<CopyText.Piece> pieces) {
        Map<Trouble, CopyText.Piece> first = new LinkedHashMap<>();
        for (CopyText.Piece piece : pieces) {
            for (Fragment fragment : fonts.itemize(piece.text(), fonts.serif(), Cut.REGULAR)) {
                if (fragment instanceof Fragment.Uncovered uncovered) {
                    first.putIfAbsent(trouble(uncovered), piece);
                }
            }
        }
        return first.entrySet().stream()
                .map(found -> problem(found.getKey(), found.getValue()))
                .toList();
    }

    private static Trouble trouble(Fragment.Uncovered uncovered) {
        return switch (uncovered.reason()) {
            case NO_GLYPH -> new Trouble.NoGlyph(uncovered.text());
            case UNSUPPORTED_SCRIPT ->
                    new Trouble.Script(Character.UnicodeScript.of(uncovered.text().codePointAt(0)));
        };
    }

    private static Problem problem(Trouble trouble, CopyText.Piece piece) {
        String excerpt = excerpt(piece.text());
        return switch (trouble) {
            case Trouble.NoGlyph(String cluster) ->
                    Problem.error(
                            piece.place(),
                            "typeset.noGlyph",
                            cluster,
                            codePoints(cluster),
                            excerpt);
            case Trouble.Script(Character.UnicodeScript script) ->
                    Problem.error(piece.place(), "typeset.script", name(script), excerpt);
        };
    }

    private static String name(Character.UnicodeScript script) {
        String lower = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private static String codePoints(String cluster) {
        return cluster.codePoints()
                .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
                .collect(Collectors.joining(" "));
    }

    private static String excerpt(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= EXCERPT;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT - 1)) + "…";
    }
}
