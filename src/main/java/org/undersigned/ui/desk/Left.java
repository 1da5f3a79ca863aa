package org.undersigned.ui.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Letters that were left while something of theirs was still to be saved, or on its way: they stay
/// until it is, and whoever comes back meanwhile finds what they typed.
final class Left {

    private final Map<String, LetterModel> letters = new LinkedHashMap<>();

    /// Somebody turns to another letter.
    void leave(LetterModel letter) {
        letter.flush();
        if (!letter.isSettled()) {
            letters.put(letter.id(), letter);
        }
    }

    /// Somebody comes back.
    Optional<LetterModel> back(String id) {
        sweep();
        return Optional.ofNullable(letters.remove(id));
    }

    /// All of them.
    List<LetterModel> all() {
        sweep();
        return List.copyOf(letters.values());
    }

    /// Those are not there any more.
    void drop(Predicate<String> gone) {
        List<LetterModel> dropped =
                all().stream().filter(letter -> gone.test(letter.id())).toList();
        dropped.forEach(LetterModel::drop);
        letters.values().removeAll(dropped);
    }

    private void sweep() {
        letters.values().removeIf(LetterModel::isSettled);
    }
}
