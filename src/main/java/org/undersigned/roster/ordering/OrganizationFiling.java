package org.undersigned.roster.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files organizations: without leading marks, legal form and article. What is added in parentheses
/// counts only among equals, so that `Elm Trust (ET)` stands before `Elm Trust East`.
final class OrganizationFiling {

    /// All of them or none: a name of nothing but marks is not tried again with fewer.
    private static final Pattern MARKS =
            Pattern.compile("^(?!['’]\\p{L})[^\\p{L}\\p{M}\\p{N}]++(?=.*[\\p{L}\\p{N}])");

    private static final Pattern FIRST_WORD =
            Pattern.compile("^(’?[\\p{L}\\p{M}]+)\\s+(?=[“\"‘']?[\\p{L}\\p{N}])");

    private static final Pattern ADDED = Pattern.compile("^(.*[^\\s(])\\s*[(（]([^()（）]*)[)）]$");

    private static final String OPENING = "“\"«„「『";
    private static final String CLOSING = "”\"»“」』";

    private final FilingRules rules;

    OrganizationFiling(FilingRules rules) {
        this.rules = rules;
    }

    FilingName file(String name) {
        List<Reason> reasons = new ArrayList<>();
        String rest = cut(name, rules.legalForm(name), "legalForm", reasons);
        Matcher marks = MARKS.matcher(rest);
        String mark = marks.find() ? marks.group() : "";
        rest = withoutClosing(mark, cut(rest, mark, "mark", reasons));
        rest = cut(rest, article(rest), "article", reasons);
        if (!rest.isEmpty() && Character.isDigit(rest.codePointAt(0))) {
            reasons.add(Reason.of("number"));
        }
        Matcher added = ADDED.matcher(rest);
        return (rest.endsWith(")") || rest.endsWith("）")) && added.matches()
                ? FilingName.of(added.group(1), added.group(2), rest, reasons)
                : FilingName.of(rest, "", rest, reasons);
    }

    /// Nothing unless a word follows: `A & B` and `The` begin with no article.
    private String article(String name) {
        Matcher word = FIRST_WORD.matcher(name.replace('\'', '’'));
        return word.find() && rules.isArticle(word.group(1))
                ? word.group(1)
                : rules.joinedArticle(name);
    }

    /// The quotation mark that closes one of those cut off goes with it.
    private static String withoutClosing(String marks, String rest) {
        int pair = marks.isEmpty() ? -1 : OPENING.indexOf(marks.charAt(marks.length() - 1));
        int closing = pair < 0 ? -1 : rest.indexOf(CLOSING.charAt(pair));
        return closing < 0 ? rest : rest.substring(0, closing) + rest.substring(closing + 1);
    }

    private static String cut(String name, String front, String reason, List<Reason> reasons) {
        if (!front.isBlank()) {
            reasons.add(Reason.of(reason, front.strip()));
        }
        return name.substring(front.length()).strip();
    }
}
