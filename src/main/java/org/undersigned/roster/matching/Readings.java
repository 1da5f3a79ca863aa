package org.undersigned.roster.matching;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Remembers how the names of a list were read when it was matched last: where ten come to 20,000,
/// or one of them gets another name, only those are read. Given up where memory is short. It may be
/// asked from any thread.
public final class Readings {

    private SoftReference<Map<Entry, Subject>> last = new SoftReference<>(Map.of());

    /// Each entry as it is compared, in their order.
    List<Subject> of(List<Entry> entries) {
        return of(entries, () -> false);
    }

    /// The same, unless nobody wants to know any more; then some are missing.
    synchronized List<Subject> of(List<Entry> entries, BooleanSupplier stopped) {
        Map<Entry, Subject> kept = last.get();
        Map<Entry, Subject> known = kept == null ? Map.of() : kept;
        List<Subject> subjects =
                Shares.map(
                        entries,
                        entry -> {
                            Subject subject = known.get(entry);
                            return subject == null ? Subject.of(entry) : subject;
                        },
                        stopped);
        if (stopped.getAsBoolean() || known.keySet().containsAll(entries)) {
            return subjects;
        }
        Map<Entry, Subject> now = HashMap.newHashMap(subjects.size());
        subjects.forEach(subject -> now.put(subject.entry(), subject));
        last = new SoftReference<>(now);
        return subjects;
    }
}
