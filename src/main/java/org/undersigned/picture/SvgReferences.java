package org.undersigned.picture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether what a drawing refers to is in it: `#name`, and not an address or a file.
final class SvgReferences {

    private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*[\"']?\\s*(?!#)[^\\s\"')]");

    /// A font from elsewhere: words are set in another then, of which a warning tells.
    private static final Pattern FONT_FACE = Pattern.compile("(?i)@font-face\\s*\\{[^}]*\\}");

    private SvgReferences() {}

    /// Whether an element's `href` leads to a part of the drawing that is drawn; links and scripts
    /// lead where they like.
    static boolean isOwn(String element, String href) {
        return switch (element) {
            case "a", "script" -> true;
            default -> href.strip().startsWith("#");
        };
    }

    /// Whether an attribute, such as `fill` or `style`, refers to nothing outside the drawing.
    static boolean isOwn(String value) {
        return !value.contains("(") || !URL.matcher(value).find();
    }

    /// The same of a style sheet.
    static boolean isOwnSheet(String sheet) {
        Matcher fonts = FONT_FACE.matcher(sheet);
        String rest = fonts.replaceAll("");
        return isOwn(rest) && !rest.toLowerCase(Locale.ROOT).contains("@import");
    }
}
