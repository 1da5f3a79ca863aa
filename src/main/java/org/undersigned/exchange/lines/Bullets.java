package org.undersigned.exchange.lines;

import java.util.regex.Pattern;

/// Takes from a line what only counts it or marks it.
final class Bullets {

    private static final Pattern BULLET =
            Pattern.compile(
                    "^(?:[-–—*•·▪◦‣○●■□☐☑✓✔✅➢→>+\\u2043\\uF0B7]+\\s+|[•▪●‣✓✔✅\\uF0B7]\\s*|\\[["
                        + " xX✓]?]\\s*"
                        + "|\\(?\\d{1,5}[.)]\\s+|\\(\\d{1,5}\\)\\s*|#\\d{1,5}\\s+|\\(-\\)\\s*)+");
    private static final Pattern TAIL = Pattern.compile("[\\s,;]+$");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");

    private Bullets() {}

    static String without(String line) {
        String bare = EMPHASIS.matcher(line.strip()).replaceAll("");
        return TAIL.matcher(BULLET.matcher(bare).replaceFirst("")).replaceFirst("").strip();
    }
}
