package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;

/// Images whose columns are named once: {@link RowForm#LAID_OUT}.
final class LaidOutImages extends Images {

    private final Shape[] shapes;
    private final int[] starts;

    /// Where the number of images stands.
    private final int counted;

    LaidOutImages(byte[] plain) {
        super(plain);
        bytes.position(Integer.BYTES);
        this.shapes = new Shape[bytes.getInt()];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = shape();
        }
        this.counted = bytes.position();
        this.starts = new int[bytes.getInt()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = bytes.position();
            pass(Wanted.NOTHING);
        }
    }

    private Shape shape() {
        Relation relation = Relation.valueOf(text().toUpperCase(Locale.ROOT));
        String[] names = new String[bytes.getInt()];
        Arrays.setAll(names, _ -> text());
        return new Shape(relation, new Layout(names));
    }

    @Override
    int[] starts() {
        return starts;
    }

    @Override
    byte[] head(int count) {
        byte[] head = Arrays.copyOf(plain, counted + Integer.BYTES);
        ByteBuffer.wrap(head).putInt(counted, count);
        return head;
    }

    @Override
    @Nullable RowImage at(int index) {
        if (index >= starts.length) {
            return null;
        }
        bytes.position(starts[index]);
        int number = bytes.getInt();
        if (number == 0) {
            return null;
        }
        Shape shape = shapes[number - 1];
        Object[] values = new Object[shape.layout().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    switch (bytes.get()) {
                        case 'n' -> bytes.getLong();
                        case 't' -> text();
                        default -> "";
                    };
        }
        return new RowImage(shape.relation(), new Values(shape.layout(), values));
    }

    @Override
    @Nullable Relation relation(int index) {
        int number = index < starts.length ? bytes.getInt(starts[index]) : 0;
        return number == 0 ? null : shapes[number - 1].relation();
    }

    @Override
    String word(int index, String column) {
        int number = index < starts.length ? bytes.getInt(starts[index]) : 0;
        int wanted = number == 0 ? -1 : shapes[number - 1].layout().indexOf(column);
        if (wanted < 0) {
            return "";
        }
        bytes.position(starts[index] + Integer.BYTES);
        for (int i = 0; i < wanted; i++) {
            switch (bytes.get()) {
                case 'n' -> bytes.position(bytes.position() + Long.BYTES);
                case 't' -> skip();
                default -> {}
            }
        }
        return bytes.get() == 't' ? text() : "";
    }

    @Override
    void write(int index, RowImage image, Bytes out) {
        out.number(bytes.getInt(starts[index]));
        RowCodec.writeValues(image, out);
    }

    @Override
    boolean pass(Wanted wanted) {
        int number = bytes.getInt();
        if (number == 0) {
            return false;
        }
        Layout layout = shapes[number - 1].layout();
        int column = layout.indexOf(wanted.column);
        boolean found = false;
        for (int i = 0; i < layout.size(); i++) {
            switch (bytes.get()) {
                case 'n' -> bytes.position(bytes.position() + Long.BYTES);
                case 't' -> {
                    boolean same = text(wanted.value);
                    found |= i == column && same;
                }
                default -> found |= i == column && wanted.value.length == 0;
            }
        }
        return found;
    }
}
