package org.undersigned.store;

import org.undersigned.roster.directory.NameKey;
import org.undersigned.roster.directory.Pair;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words by which somebody is called who is to be erased: all they ever had. A person's
/// organization is not among them.
final class Words {

    private static final String HIDDEN = "…";

    private final Set<String> names = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    /// Learns what a row of theirs calls them.
    void learn(RowImage image) {
        switch (image.relation()) {
            case SIGNATORY -> {
                names.add(NameKey.of(Traces.word(image, "name")));
                if (Traces.word(image, "capacity").equals("organization")) {
                    names.add(NameKey.of(Traces.word(image, "organization")));
                }
                reach(image);
            }
            case PARTY -> {
                names.add(NameKey.of(Traces.word(image, "name")));
                reach(image);
            }
            case LETTER, LETTERHEAD, LOGO, RECIPIENT, ALIAS, KINSHIP, VERDICT -> {
                return;
            }
            case EVIDENCE, SOURCE, MERGER -> {
                return;
            }
        }
        names.remove("");
        others.remove("");
    }

    private void reach(RowImage image) {
        for (String column : List.of("email", "phone")) {
            others.add(Traces.word(image, column).strip().toLowerCase(Locale.ROOT));
        }
    }

    /// Whether this is one of their names.
    boolean isName(String name) {
        return names.contains(NameKey.of(name));
    }

    /// Whether a side of a {@link Pair} names them.
    boolean isInKey(String key) {
        return Pair.words(key).stream()
                .anyMatch(it ->
                        names.contains(it)
                                || others.contains(it)
                                || others.stream().map(NameKey::of).anyMatch(it::equals));
    }

    /// What a label says, without them.
    List<String> without(List<String> arguments) {
        return arguments.stream().map(it -> isTold(it) ? HIDDEN : it).toList();
    }

    private boolean isTold(String argument) {
        String framed = " " + NameKey.of(argument) + " ";
        String lower = argument.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(it -> framed.contains(" " + it + " "))
                || others.stream().anyMatch(lower::contains);
    }
}
