package org.undersigned.roster.cleaning;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the references that web pages write for letters (HTML, “Character references”), where a
/// form has kept them: `O&#39;Brien`, `Cats &amp; Dogs`, `Caf&eacute;`. What is none is left alone.
final class Entities {

    /// Some programs do it twice.
    private static final int MOST = 3;

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\p{Alnum}{2,8}));");
    private static final Pattern ACCENTED =
            Pattern.compile("(\\p{Alpha})(acute|grave|circ|uml|tilde|ring|cedil|caron)");

    private static final Map<String, String> ACCENTS =
            Map.of(
                    "acute", "\u0301",
                    "grave", "\u0300",
                    "circ", "\u0302",
                    "uml", "\u0308",
                    "tilde", "\u0303",
                    "ring", "\u030A",
                    "cedil", "\u0327",
                    "caron", "\u030C");

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", " "),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"),
                    Map.entry("laquo", "«"),
                    Map.entry("raquo", "»"),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("hellip", "…"),
                    Map.entry("middot", "·"),
                    Map.entry("reg", "®"),
                    Map.entry("trade", "™"),
                    Map.entry("szlig", "ß"),
                    Map.entry("aelig", "æ"),
                    Map.entry("AElig", "Æ"),
                    Map.entry("oelig", "œ"),
                    Map.entry("OElig", "Œ"),
                    Map.entry("oslash", "ø"),
                    Map.entry("Oslash", "Ø"));

    private Entities() {}

    static String read(String text) {
        String now = text;
        for (int i = 0; i < MOST && now.indexOf('&') >= 0; i++) {
            String better = REFERENCE.matcher(now).replaceAll(Entities::replacement);
            if (better.equals(now)) {
                return now;
            }
            now = better;
        }
        return now;
    }

    private static String replacement(MatchResult reference) {
        String decimal = reference.group(1);
        String hexadecimal = reference.group(2);
        String name = reference.group(3);
        String meant =
                decimal != null
                        ? letter(Integer.parseInt(decimal))
                        : hexadecimal != null
                                ? letter(Integer.parseInt(hexadecimal, 16))
                                : name != null ? named(name) : "";
        return Matcher.quoteReplacement(meant.isEmpty() ? reference.group() : meant);
    }

    /// Empty for what is no letter, or cannot be seen.
    private static String letter(int code) {
        boolean whole =
                Character.isValidCodePoint(code)
                        && Character.isDefined(code)
                        && !Character.isISOControl(code)
                        && Character.getType(code) != Character.SURROGATE;
        return whole ? Character.toString(code) : "";
    }

    private static String named(String name) {
        Matcher accented = ACCENTED.matcher(name);
        if (accented.matches()) {
            String composed = accented.group(1) + ACCENTS.get(accented.group(2));
            return Normalizer.normalize(composed, Normalizer.Form.NFC);
        }
        return NAMED.getOrDefault(name, "");
    }
}
