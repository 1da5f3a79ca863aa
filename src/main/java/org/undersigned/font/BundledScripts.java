package org.undersigned.font;

import java.lang.Character.UnicodeBlock;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which script families are in the folder of fonts.
final class BundledScripts {

    private BundledScripts() {}

    /// @param open makes a family of its files
    static List<ScriptFamily> in(Path fonts, Function<FamilyFiles, Family> open) {
        Function<String, Family> named =
                name -> {
                    String folder = name.substring(0, name.indexOf('/'));
                    String files = name.substring(folder.length() + 1);
                    return open.apply(FamilyFiles.upright(fonts.resolve(folder), files));
                };
        Family naskh = named.apply("noto-naskh-arabic/NotoNaskhArabic");
        return List.of(
                new ScriptFamily(
                        Set.of(
                                UnicodeBlock.HEBREW,
                                UnicodeBlock.ALPHABETIC_PRESENTATION_FORMS,
                                UnicodeBlock.CURRENCY_SYMBOLS), // the shekel
                        named.apply("noto-serif-hebrew/NotoSerifHebrew"),
                        named.apply("noto-sans-hebrew/NotoSansHebrew")),
                new ScriptFamily(
                        Set.of(
                                UnicodeBlock.ARABIC,
                                UnicodeBlock.ARABIC_SUPPLEMENT,
                                UnicodeBlock.ARABIC_EXTENDED_A,
                                UnicodeBlock.ARABIC_EXTENDED_B,
                                UnicodeBlock.ARABIC_PRESENTATION_FORMS_A,
                                UnicodeBlock.ARABIC_PRESENTATION_FORMS_B),
                        naskh,
                        naskh),
                new ScriptFamily(
                        Set.of(
                                UnicodeBlock.DEVANAGARI,
                                UnicodeBlock.DEVANAGARI_EXTENDED,
                                UnicodeBlock.VEDIC_EXTENSIONS),
                        named.apply("noto-serif-devanagari/NotoSerifDevanagari"),
                        named.apply("noto-sans-devanagari/NotoSansDevanagari")),
                new ScriptFamily(
                        Set.of(UnicodeBlock.THAI),
                        named.apply("noto-serif-thai/NotoSerifThai"),
                        named.apply("noto-sans-thai/NotoSansThai")));
    }
}
