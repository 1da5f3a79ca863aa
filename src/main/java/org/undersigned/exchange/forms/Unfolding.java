package org.undersigned.exchange.forms;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Tells whether the streams of a PDF unfold to more than a form can hold, without keeping any of
/// it: a few kilobytes may become gigabytes once a program reads them.
final class Unfolding {

    /// Of all streams together.
    private static final long MOST = 96L << 20;

    private static final Pattern STREAM = Pattern.compile("stream(?:\\r\\n|\\n|\\r)");

    /// Filters one behind the other, or one that unfolds a lot and that no form has any more.
    private static final Pattern SUSPECT =
            Pattern.compile(
                    "/LZW(?:Decode)?\\b|/RunLengthDecode\\b|/Fl(?:ateDecode)?\\s*/Fl(?:ateDecode)?\\b");

    private Unfolding() {}

    static boolean isTooMuch(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (SUSPECT.matcher(text).find()) {
            return true;
        }
        long all = 0;
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            all += unfolded(pdf, stream.end(), MOST - all);
            if (all >= MOST) {
                return true;
            }
        }
        return false;
    }

    /// As many bytes as a stream that begins there unfolds to; none if it is not deflated.
    private static long unfolded(byte[] pdf, int from, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            byte[] buffer = new byte[1 << 16];
            long all = 0;
            while (!inflater.finished() && all < most) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    return all;
                }
                all += count;
            }
            return all;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
