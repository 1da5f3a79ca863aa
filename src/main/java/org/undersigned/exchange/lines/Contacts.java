package org.undersigned.exchange.lines;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line has besides names: addresses of mail and of pages, telephone numbers, and whom to
/// ask, which is as private as they are.
///
/// @param rest the line without them
/// @param person whom to ask, as in `(contact: Jane Roe)`
record Contacts(String rest, String email, String website, String phone, String person) {

    static final Contacts NONE = new Contacts("", "", "", "", "");

    private static final Pattern EMAIL =
            Pattern.compile(
                    "[<(\\[]?\\s*(?:mailto:)?([\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)\\s*[>)\\]]?");
    private static final Pattern WEBSITE =
            Pattern.compile("[<(\\[]?\\s*((?:https?://|www\\.)[^\\s<>()\\[\\],;]+)\\s*[>)\\]]?");
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?:(?i:tel|phone|ph|mobile|cell)[.:]*\\s*)?(\\+?\\(?\\d[\\d\\s().-]{7,}\\d)");
    private static final String LABEL =
            "(?iu:contact(?: person)?|e-?mail|mail|tel(?:ephone|éfono|efon)?|phone|ph|mobile|cell"
                    + "|web(?:site)?|contacto|correo|courriel|kontakt)";

    /// What is left of `(contact: jane@group.example)`, and who else stands in it.
    private static final Pattern LABELLED =
            Pattern.compile(
                    "\\s*[(\\[][\\s,;:]*(?:"
                            + LABEL
                            + "\\s*(?::([^()\\[\\]]*)|[.,;]?\\s*))?[)\\]]");

    private static final Pattern LABEL_AT_END =
            Pattern.compile("(?:^|[\\s,;]+)" + LABEL + "\\s*:\\s*$");
    private static final Pattern LOOSE = Pattern.compile("^[\\s,;:|–—-]+|[\\s,;:|–—-]+$");
    private static final Pattern TWICE = Pattern.compile("\\s*,(?:\\s*,)+");

    static Contacts of(String line) {
        StringBuilder rest = new StringBuilder(line);
        String email = take(EMAIL, rest);
        String website = take(WEBSITE, rest);
        String phone = take(PHONE, rest);
        String person = labelled(rest);
        String left = LABEL_AT_END.matcher(TWICE.matcher(rest).replaceAll(",")).replaceAll("");
        return new Contacts(
                LOOSE.matcher(left).replaceAll("").strip(), email, website, phone, person);
    }

    Contacts with(String text) {
        return new Contacts(text, email, website, phone, person);
    }

    private static String take(Pattern pattern, StringBuilder line) {
        Matcher found = pattern.matcher(line);
        if (!found.find()) {
            return "";
        }
        String said = found.group(1);
        boolean opens = "<([".indexOf(line.charAt(found.start())) >= 0;
        boolean closes = ">)]".indexOf(line.charAt(found.end() - 1)) >= 0;
        boolean half = said.startsWith("(") && said.indexOf(')') < 0;
        line.replace(found.start(), found.end() - (closes && !opens ? 1 : 0), half ? "(" : " ");
        return said.substring(half ? 1 : 0).strip();
    }

    private static String labelled(StringBuilder line) {
        String person = "";
        Matcher found = LABELLED.matcher(line);
        while (found.find()) {
            String said = Objects.requireNonNullElse(found.group(1), "");
            person = person.isEmpty() ? LOOSE.matcher(said).replaceAll("").strip() : person;
            line.replace(found.start(), found.end(), " ");
            found.reset();
        }
        return person;
    }
}
