package org.undersigned.exchange.xlsx;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Characters that XML cannot hold, written as `_x000D_` (ECMA-376 part 1 §22.9.2.19).
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String read(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(Escapes::unit) : text;
    }

    private static String unit(MatchResult escape) {
        int unit = Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf((char) unit));
    }
}
