package org.undersigned.pdf;

/// What a glyph may stand for in a PDF that can be read aloud and archived.
///
/// ISO 19005-2 §6.2.11.7.2 forbids U+0000, U+FEFF and U+FFFE as what a character code stands for,
/// and §6.2.11.7.3 wants an `ActualText` where a code stands for a private character. Half a
/// surrogate pair cannot be written.
final class ReadableText {

    private static final int FIRST_PRIVATE = 0xE000;

    private ReadableText() {}

    /// The text without what is forbidden; {@link Mapped#SILENT} if nothing remains.
    static String of(String text) {
        if (text.length() == 1 && !isForbidden(text.charAt(0))) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isForbidden(c)).forEach(kept::appendCodePoint);
        if (kept.isEmpty()) {
            return Mapped.SILENT;
        }
        return kept.length() == text.length() ? text : kept.toString();
    }

    static boolean hasPrivate(String text) {
        return text.length() == 1 // almost always, and asked for every glyph
                ? isPrivate(text.charAt(0))
                : text.codePoints().anyMatch(ReadableText::isPrivate);
    }

    private static boolean isPrivate(int codePoint) {
        return codePoint >= FIRST_PRIVATE && Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    private static boolean isForbidden(int codePoint) {
        return codePoint == 0
                || codePoint == 0xFEFF
                || codePoint == 0xFFFE
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }
}
