package org.undersigned.workflow;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// One's turn to change a file that other windows and other programs change too.
///
/// Within this program it is a lock of Java's: the system's locks belong to the process, which has
/// only one of each. Between programs it is a lock on `.NAME.turn` beside the file. That file
/// stays: who deleted it could delete the lock of somebody else. Who waits too long goes on without
/// a lock; it is better to lose an entry of a list than to stand still because another program
/// does.
final class Turn {

    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();
    private static final long PAUSE_MILLIS = 10;

    private Turn() {}

    /// What is done when it is one's turn.
    interface Work<T> {
        T run() throws IOException;
    }

    /// Waits for it and does the work.
    ///
    /// @param file the file to change, which need not be there; its folder must be
    static <T> T take(Path file, Duration patience, Work<T> work) throws IOException {
        Path lockFile = lockFile(file.toAbsolutePath().normalize());
        ReentrantLock here = HERE.computeIfAbsent(lockFile, _ -> new ReentrantLock());
        here.lock();
        try {
            @Nullable FileChannel lock = locked(lockFile, patience);
            try {
                return work.run();
            } finally {
                release(lock);
            }
        } finally {
            here.unlock();
        }
    }

    private static Path lockFile(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".turn");
    }

    private static @Nullable FileChannel locked(Path file, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(
                            file,
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                            Permissions.privateFile(file));
            FileLock lock = channel.tryLock();
            while (lock == null && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                lock = channel.tryLock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | OverlappingFileLockException e) {
            // Some network drives have no locks.
            return channel;
        }
        return channel;
    }

    private static void release(@Nullable FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            // It is gone all the same.
            return;
        }
    }
}
