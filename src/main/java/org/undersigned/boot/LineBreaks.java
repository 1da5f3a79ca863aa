package org.undersigned.boot;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Field;
import java.util.HashMap;

/// Lets the window break lines that are written from the right, on Linux.
///
/// JavaFX 26.0.2 hands a run of text to Pango as UTF-8 and keeps that for as long as it lays out a
/// text. A run that is broken at the end of a line becomes shorter, and is shaped anew from what
/// was kept of all of it: the first of too many characters stand before the text begins, and every
/// label, field and editor with a wrapped line of Arabic or Hebrew ends in an
/// `ArrayIndexOutOfBoundsException` (`PangoGlyphLayout.layout`, which
/// `PrismTextLayout.computeTrailingSpaceWidth` believes). So nothing is found of what was kept.
///
/// It needs `--add-opens` for both packages. Without them, and where text is shaped by something
/// else, all stays as it is.
final class LineBreaks {

    private static final String LAYOUTS = "com.sun.javafx.text.GlyphLayoutManager";

    private LineBreaks() {}

    /// Done before anything is laid out, in the toolkit's thread.
    ///
    /// @return false if lines are broken as JavaFX does it
    static boolean mend() {
        try {
            Class<?> layouts = Class.forName(LAYOUTS);
            Object layout = opened(layouts, "REUSABLE_INSTANCE").get(null);
            opened(layout.getClass(), "runUtf8").set(layout, new Forgetful());
            return true;
        } catch (ReflectiveOperationException | RuntimeException _) {
            return false;
        }
    }

    private static Field opened(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /// Has all that was put into it, so that the memory can be given back, and finds none of it.
    private static final class Forgetful extends HashMap<Object, Long> {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return null;
        }

        @Override
        public @Nullable Long put(Object run, Long memory) {
            return super.put(new Object(), memory);
        }
    }
}
