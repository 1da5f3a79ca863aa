/// Reads mails in which somebody says that they sign (`.eml`; RFC 5322, RFC 2045–2047): who wrote,
/// when, what, and the forms that were attached.
///
/// What such a mail proposes is a guess, and so is pending until somebody has looked at it; the
/// mail itself is the evidence.
@NullMarked
package org.undersigned.exchange.mail;

import org.jspecify.annotations.NullMarked;
