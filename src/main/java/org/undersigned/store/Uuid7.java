package org.undersigned.store;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/// Makes identifiers of version 7 (RFC 9562 §5.7), each greater than the one before.
///
/// 48 bits are the milliseconds since the epoch, the next 12 count what is made within one of them
/// (§6.2, method 1; when they overflow, or the clock goes back, the milliseconds run ahead), 62 are
/// random.
final class Uuid7 {

    private static final int COUNTER_BITS = 12;

    /// In bytes.
    private static final int DRAWN = 2048;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final byte[] room = new byte[DRAWN];
    private final ByteBuffer drawn = ByteBuffer.wrap(room).limit(0);
    private long last;

    Uuid7(InstantSource clock) {
        this.clock = clock;
    }

    String next() {
        last = Math.max(clock.millis() << COUNTER_BITS, last + 1);
        long counter = last & ((1 << COUNTER_BITS) - 1);
        long high = (last >>> COUNTER_BITS << 16) | 0x7000 | counter;
        long low = (random() >>> 2) | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }

    /// Many are drawn at once: to ask for each takes longer than all the rest.
    private long random() {
        if (!drawn.hasRemaining()) {
            random.nextBytes(room);
            drawn.clear();
        }
        return drawn.getLong();
    }
}
