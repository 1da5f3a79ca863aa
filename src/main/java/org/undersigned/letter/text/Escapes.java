package org.undersigned.letter.text;

import org.undersigned.letter.Inline;
import org.undersigned.letter.Inline.Code;
import org.undersigned.letter.Inline.Emphasis;
import org.undersigned.letter.Inline.Field;
import org.undersigned.letter.Inline.HardBreak;
import org.undersigned.letter.Inline.Link;
import org.undersigned.letter.Inline.NoteMark;
import org.undersigned.letter.Inline.Picture;
import org.undersigned.letter.Inline.SoftBreak;
import org.undersigned.letter.Inline.Strong;
import org.undersigned.letter.Inline.Text;
import org.undersigned.letter.Inline.When;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Escapes what would be markup, and no more than that: the text stays readable.
final class Escapes {

    private static final Pattern ENTITY =
            Pattern.compile(
                    "&(?=(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,40});)");
    private static final Pattern HTML = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]]|\\{(?=\\{)");

    /// An underscore within a word means nothing, even if the word's outer letters become entities.
    private static final Pattern UNDERSCORE =
            Pattern.compile("(?<![\\p{L}\\p{N}]{2})_|_(?![\\p{L}\\p{N}]{2})");

    private static final Pattern IN_TARGET = Pattern.compile("[\\\\<>]");
    private static final Pattern BARE_TARGET =
            Pattern.compile("[^\\s\\p{Cntrl}<()][^\\s\\p{Cntrl}()]*");
    private static final Pattern IN_TITLE = Pattern.compile("[\\\\\"]");

    private Escapes() {}

    /// Words, wherever they stand but at the beginning of a line.
    static String text(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
        escaped = UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
        escaped = HTML.matcher(escaped).replaceAll("\\\\<");
        return ENTITY.matcher(escaped).replaceAll("\\\\&");
    }

    /// Escaped words whose last character would be read together with what follows.
    static String before(Inline next, String escaped) {
        return switch (next) {
            case Field _, When _ -> beforeTag(escaped);
            case Link _, NoteMark _ -> withLastEscaped(escaped, "!");
            case Text _, Emphasis _, Strong _, Code _, Picture _, SoftBreak _, HardBreak _ ->
                    escaped;
        };
    }

    /// Escaped words right before a tag.
    static String beforeTag(String escaped) {
        return withLastEscaped(escaped, "{");
    }

    private static String withLastEscaped(String escaped, String last) {
        return escaped.endsWith(last)
                ? escaped.substring(0, escaped.length() - last.length()) + "\\" + last
                : escaped;
    }

    /// A character by its number.
    static String entity(int c) {
        return "&#" + c + ";";
    }

    /// The address of a link, between angle brackets if it must.
    static String target(String target) {
        String escaped =
                ENTITY.matcher(IN_TARGET.matcher(target).replaceAll("\\\\$0")).replaceAll("\\\\&");
        return BARE_TARGET.matcher(target).matches() ? escaped : "<" + escaped + ">";
    }

    /// The title of a link, between quotation marks.
    static String title(String title) {
        return ENTITY.matcher(IN_TITLE.matcher(title).replaceAll("\\\\$0")).replaceAll("\\\\&");
    }

    /// What the fence of a code block says.
    static String info(String info) {
        return ENTITY.matcher(info.replace("\\", "\\\\").replaceFirst("^[~`]", "\\\\$0"))
                .replaceAll("\\\\&");
    }

    /// How often a character stands side by side with itself at most.
    static int longestRun(String text, char wanted) {
        return runs(text, wanted).stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /// The smallest number of backticks that do not stand side by side in a text.
    static int absentRun(String text) {
        Set<Integer> runs = runs(text, '`');
        int length = 1;
        while (runs.contains(length)) {
            length++;
        }
        return length;
    }

    private static Set<Integer> runs(String text, char wanted) {
        Set<Integer> runs = new HashSet<>();
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == wanted) {
                run++;
            } else if (run > 0) {
                runs.add(run);
                run = 0;
            }
        }
        return runs;
    }
}
