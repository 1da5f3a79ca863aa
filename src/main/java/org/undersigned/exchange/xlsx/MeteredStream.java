package org.undersigned.exchange.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is unpacked against an {@link Allowance}.
final class MeteredStream extends FilterInputStream {

    private final Allowance allowance;

    MeteredStream(InputStream in, Allowance allowance) {
        super(in);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        int unit = in.read();
        take(unit < 0 ? 0 : 1);
        return unit;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        take(Math.max(0, count));
        return count;
    }

    private void take(int count) throws IOException {
        try {
            allowance.takeBytes(count);
        } catch (Refusal refusal) {
            throw new IOException(refusal);
        }
    }
}
