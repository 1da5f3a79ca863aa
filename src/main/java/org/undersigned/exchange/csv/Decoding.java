package org.undersigned.exchange.csv;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns bytes into text, finding out in which encoding they are.
///
/// A byte order mark decides; else the file is UTF-8 if it can be; else ICU guesses. A guess must
/// decode every byte and yield no control characters but those of lines.
final class Decoding {

    /// As much as ICU is shown.
    private static final int SHOWN = 1 << 18;

    /// Below this, ICU has seen too little to prefer anything to what Excel writes in the west.
    private static final int CONFIDENT = 15;

    /// By so much a guess must beat windows-1252: among a few accented names ICU takes Spanish for
    /// Romanian, while real Polish or Greek leads by 35 and more.
    private static final int LEAD = 16;

    /// One stray control character among so many, such as Word leaves in what is copied from it, is
    /// no sign of a binary file; no more are zeros.
    private static final int STRAY = 20;

    /// What the JDK puts in the place of bytes that mean nothing; a text may have one, too.
    private static final char REPLACEMENT = '\uFFFD';

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final Pattern FOREIGN_WORD =
            Pattern.compile("[\\p{L}\\p{M}’'.-]*[^\\x00-\\x7F][\\p{L}\\p{M}’'.-]*");

    /// Empty if these bytes are no text.
    Optional<Decoded> decode(byte[] bytes) {
        return marked(bytes).or(() -> unicode(bytes)).or(() -> guessed(bytes));
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return certain(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return certain(bytes, 4, StandardCharsets.UTF_32LE);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return certain(bytes, 4, StandardCharsets.UTF_32BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return certain(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? certain(bytes, 2, StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Decoded> certain(byte[] bytes, int from, Charset charset) {
        return strictly(bytes, from, charset).map(text -> Decoded.certain(text, charset));
    }

    /// UTF-8, or UTF-16 in which every other byte of a Western file is zero.
    private static Optional<Decoded> unicode(byte[] bytes) {
        int[] zeros = new int[2];
        int shown = Math.min(bytes.length, SHOWN);
        for (int i = 0; i < shown; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if ((zeros[0] + zeros[1]) * STRAY <= shown) {
            Optional<Decoded> utf8 =
                    certain(bytes, 0, StandardCharsets.UTF_8)
                            .filter(decoded -> isText(decoded.text(), STRAY));
            if (utf8.isPresent() || zeros[0] + zeros[1] == 0) {
                return utf8;
            }
        }
        Charset charset =
                zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return certain(bytes, 0, charset).filter(decoded -> isText(decoded.text()));
    }

    private static boolean isText(String text) {
        return isText(text, Integer.MAX_VALUE);
    }

    /// Whether there are no control characters but tabs, line ends and those that old editors
    /// leave.
    ///
    /// @param stray of the other ASCII ones, one among so many is passed over
    private static boolean isText(String text, int stray) {
        long strays = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            strays += unit < '\t' || (unit > '\r' && unit < 0x20) ? 1 : 0;
            boolean control = unit >= 0x7F && unit < 0xA0 && unit != 0x85;
            if (control || unit >= 0xFFFE) {
                return false;
            }
        }
        return strays * stray <= text.length();
    }

    private static Optional<Decoded> guessed(byte[] bytes) {
        if (endsLinesAsMacsDid(bytes)) {
            return guess(bytes, MAC);
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(telling(bytes));
        return Arrays.stream(detector.detectAll())
                .filter(match -> match.getConfidence() >= CONFIDENT)
                .sorted(Comparator.comparingInt(Decoding::weight).reversed())
                .flatMap(match -> guess(bytes, superset(match.getName())).stream())
                .findFirst()
                .or(() -> guess(bytes, WESTERN));
    }

    /// Excel for the Mac still writes “CSV (Macintosh)” so: lines end with CR alone.
    private static boolean endsLinesAsMacsDid(byte[] bytes) {
        boolean returns = false;
        for (byte unit : bytes) {
            if (unit == '\n') {
                return false;
            }
            returns |= unit == '\r';
        }
        return returns;
    }

    private static int weight(CharsetMatch match) {
        boolean western = superset(match.getName()).equals(WESTERN);
        return match.getConfidence() + (western ? LEAD : 0);
    }

    /// What browsers read for it too (WHATWG Encoding §4.2); western if the JDK knows no such
    /// encoding.
    private static Charset superset(String name) {
        return switch (name) {
            case "ISO-8859-1" -> WESTERN;
            case "ISO-8859-8", "ISO-8859-8-I" -> Charset.forName("windows-1255");
            case "ISO-8859-9" -> Charset.forName("windows-1254");
            default -> Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
        };
    }

    /// The part of a large file around its first byte beyond ASCII.
    private static byte[] telling(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0 && bytes[first] != 0x1B) {
            first++;
        }
        int from = Math.max(0, Math.min(first - SHOWN / 2, bytes.length - SHOWN));
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SHOWN));
    }

    private static Optional<Decoded> guess(byte[] bytes, Charset charset) {
        return strictly(bytes, 0, charset)
                .filter(Decoding::isText)
                .map(text -> withSample(text, charset));
    }

    private static Decoded withSample(String text, Charset charset) {
        Matcher word = FOREIGN_WORD.matcher(text);
        if (!word.find()) {
            return Decoded.certain(text, charset);
        }
        long line = text.substring(0, word.start()).lines().count();
        boolean afterEnd = word.start() > 0 && text.charAt(word.start() - 1) == '\n';
        return new Decoded(
                text, charset, word.group(), (int) Math.max(1, afterEnd ? line + 1 : line));
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, from, bytes.length - from, charset);
            if (text.indexOf(REPLACEMENT) < 0) {
                return Optional.of(text); // at once, and without a copy
            }
        }
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
