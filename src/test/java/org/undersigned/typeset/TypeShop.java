package org.undersigned.typeset;

import org.undersigned.font.CachingShaper;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.JdkShaper;
import org.undersigned.frame.Document;
import org.undersigned.merge.Copy;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.typeset.PageDump.TypeLine;
import org.undersigned.typeset.hyphenation.Hyphenation;
import org.undersigned.typeset.paragraph.ParagraphSetter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Sets copy for tests, with the fonts of the product.
public final class TypeShop {

    private static final Typesetter TYPESETTER = typesetter();

    private TypeShop() {}

    /// A typesetter with fonts opened anew.
    public static Typesetter typesetter() {
        Path assets = Path.of(System.getProperty("undersigned.assets", "assets"));
        try {
            FontLibrary fonts = FontLibrary.open(assets);
            CachingShaper shaper = new CachingShaper(new JdkShaper(), 10_000);
            return new Typesetter(
                    fonts, new ParagraphSetter(fonts, shaper, new Hyphenation(assets)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document set(Copies copies) {
        return TYPESETTER.set(copies.copy(), Plates.NONE).value().orElseThrow();
    }

    static Document set(Copy copy, Plates plates) {
        return TYPESETTER.set(copy, plates).value().orElseThrow();
    }

    static Document set(Copies copies, Stage stage) {
        return TYPESETTER.set(copies.copy(), Plates.NONE, stage).value().orElseThrow();
    }

    static Outcome<Document> outcome(Copies copies) {
        return TYPESETTER.set(copies.copy(), Plates.NONE);
    }

    static List<Problem> problems(Copy copy) {
        return TYPESETTER.set(copy, Plates.NONE).problems();
    }

    static List<TypeLine> lines(Copies copies) {
        return PageDump.lines(set(copies));
    }
}
