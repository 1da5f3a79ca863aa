package org.undersigned.roster.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files organizations: without leading marks, legal form and article. What is added in parentheses
/// counts only among equals, so that `Elm Trust (ET)` stands before `Elm Trust East`.
final class OrganizationFiling {

    private static final Pattern MARKS =
            Pattern.compile("^[^\\p{L}\\p{M}\\p{N}]+(?=.*[\\p{L}\\p{N}])");
    private static final Pattern FIRST_WORD =
            Pattern.compile("^([\\p{L}\\p{M}]+)\\s+(?=[“\"‘']?[\\p{L}\\p{N}])");

    private static final Pattern ADDED = Pattern.compile("^(.*[^\\s(])\\s*[(（]([^()（）]*)[)）]$");

    private final FilingRules rules;

    OrganizationFiling(FilingRules rules) {
        this.rules = rules;
    }

    FilingName file(String name) {
        List<Reason> reasons = new ArrayList<>();
        String rest = cut(name, rules.legalForm(name), "legalForm", reasons);
        Matcher marks = MARKS.matcher(rest);
        rest = cut(rest, marks.find() ? marks.group() : "", "mark", reasons);
        rest = cut(rest, article(rest), "article", reasons);
        Matcher added = ADDED.matcher(rest);
        return added.matches()
                ? FilingName.of(added.group(1), added.group(2), rest, reasons)
                : FilingName.of(rest, "", rest, reasons);
    }

    /// Nothing unless a word follows: `A & B` and `The` begin with no article.
    private String article(String name) {
        Matcher word = FIRST_WORD.matcher(name);
        return word.find() && rules.isArticle(word.group(1))
                ? word.group(1)
                : rules.joinedArticle(name);
    }

    private static String cut(String name, String front, String reason, List<Reason> reasons) {
        if (!front.isBlank()) {
            reasons.add(Reason.of(reason, front.strip()));
        }
        return name.substring(front.length()).strip();
    }
}
