package org.undersigned.exchange.mail;

import org.undersigned.exchange.vcard.QuotedPrintable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a header that are not ASCII: `=?UTF-8?Q?Zo=C3=AB?=` (RFC 2047).
final class EncodedWords {

    private static final Pattern WORD =
            Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?]*)?\\?([QqBb])\\?([^?\\s]*)\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(=\\?)");

    private EncodedWords() {}

    /// @param header one unit for each byte
    static String decoded(String header) {
        String joined = BETWEEN.matcher(header).replaceAll("$1$2");
        if (WORD.matcher(joined).find()) {
            return WORD.matcher(joined).replaceAll(it -> Matcher.quoteReplacement(word(it)));
        }
        byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String word(MatchResult word) {
        boolean base64 = word.group(2).equalsIgnoreCase("B");
        String text = word.group(3);
        byte[] bytes = base64 ? base64(text) : QuotedPrintable.decoded(text.replace('_', ' '));
        return new String(bytes, charset(word.group(1)));
    }

    /// Whatever in it is base64 (RFC 2045 §6.8); nothing if it is none.
    static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /// UTF-8 if it is not known.
    static Charset charset(String name) {
        try {
            return Charset.forName(name.replace("\"", "").strip());
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
