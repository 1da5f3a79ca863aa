package org.undersigned.roster.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the names that a name mentions: `Elm Trust, formerly Friends of Elms`, `Al-One/Two Army`.
///
/// @param main the name itself
/// @param others what else it goes by
record OtherNames(String main, List<String> others) {

    private static final Pattern ALSO =
            Pattern.compile(
                    "(?iu)[\\s,;(\\[–—-](?:a[./]?k[./]?a\\b\\.?|f/k/a|fka\\b|formerly(?: known"
                            + " as)?|also known as|d[./]?b[./]?a\\b\\.?|doing business as|trading"
                            + " as|previously(?: known as)?)[\\s:]++");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern CLOSING = Pattern.compile("[)\\]]\\s*$");
    private static final Pattern WORDS = Pattern.compile("[\\s-]+");

    static OtherNames in(String name) {
        Matcher also = ALSO.matcher(name);
        if (also.find() && also.start() > 0 && also.end() < name.length()) {
            OtherNames behind = in(name.substring(also.end()));
            List<String> others = new ArrayList<>();
            others.add(CLOSING.matcher(behind.main).replaceFirst(""));
            others.addAll(behind.others);
            return new OtherNames(name.substring(0, also.start()), others);
        }
        return new OtherNames(name, halves(name));
    }

    /// Both sides of a slash, if each has several words.
    private static List<String> halves(String name) {
        if (name.indexOf('/') < 0 || name.indexOf('(') >= 0) {
            return List.of();
        }
        List<String> halves = SLASH.splitAsStream(name).map(String::strip).toList();
        boolean names =
                halves.size() == 2
                        && halves.stream().allMatch(half -> WORDS.split(half).length > 1);
        return names ? halves : List.of();
    }
}
