package org.undersigned.exchange.csv;

import java.nio.charset.Charset;

/// A file's text.
///
/// @param text without a byte order mark
/// @param charset the encoding it was read in
/// @param sample a word that shows whether the encoding was guessed right; empty if it was not
///   guessed
/// @param sampleLine the line on which that word stands, from 1; 0 if there is none
record Decoded(String text, Charset charset, String sample, int sampleLine) {

    static Decoded certain(String text, Charset charset) {
        return new Decoded(text, charset, "", 0);
    }
}
