package org.undersigned.picture;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Keeps the library that reads drawings from writing to the terminal: what is wrong with a drawing
/// is a problem, and is told as one. Found through `META-INF/services`.
public final class Silence implements LogManager {

    @Override
    public Logger createLogger(String name) {
        return new Logger() {
            @Override
            public void log(Level level, @Nullable String message) {}

            @Override
            public void log(Level level, @Nullable String message, Throwable reason) {}

            @Override
            public void log(Level level, Supplier<@Nullable String> message) {}
        };
    }
}
