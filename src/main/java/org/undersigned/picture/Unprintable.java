package org.undersigned.picture;

/// Leads out of the midst of a drawing, past the library that reads it, when there is no use in
/// going on. Never leaves this package.
@SuppressWarnings("serial") // nobody writes it down
final class Unprintable extends RuntimeException {

    private final Reason reason;

    Unprintable(Reason reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /// Why a drawing cannot be printed.
    enum Reason {
        /// It takes more time or memory than any logo does.
        TOO_DETAILED("picture.svgTooDetailed"),
        /// A part of it is elsewhere, or a picture of pixels.
        NOT_ITS_OWN("picture.svgNotItsOwn"),
        /// It has filters, such as shadows and blurs.
        EFFECTS("picture.svgEffects"),
        /// There is nothing to be seen.
        EMPTY("picture.svgEmpty");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /// Of the problem to report.
        String key() {
            return key;
        }
    }
}
