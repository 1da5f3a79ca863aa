package org.undersigned.store;

import org.undersigned.roster.Confidential;
import org.undersigned.roster.SignOn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds responses to forms that say something else than when they came: somebody has corrected
/// their name in the form, or the organizers in its table.
///
/// A response is known by the number that a form gave it, or by an address and the minute at which
/// it came; a day alone does not tell two apart that one person sent. What several rows share tells
/// nothing.
final class Responses {

    private static final Set<String> NUMBERS =
            Set.of(
                    "responseid",
                    "submissionid",
                    "respondentid",
                    "entryid",
                    "recordid",
                    "responseuuid",
                    "token");

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private Responses() {}

    /// Those of the new ones that are responses of these lines.
    ///
    /// @param left the lines for which no row speaks yet
    static List<Comparison.Match> of(
            Collection<Stored<SignOn>> left, List<Comparison.Fresh> fresh) {
        Map<String, List<Stored<SignOn>>> there = new HashMap<>();
        if (!fresh.isEmpty()) {
            left.forEach(it -> add(there, key(it.value().confidential()), it));
        }
        if (there.isEmpty()) {
            return List.of();
        }
        Map<String, List<SignOn>> brought = new HashMap<>();
        fresh.forEach(it -> add(brought, key(it.brought().confidential()), it.brought()));
        List<Comparison.Match> matches = new ArrayList<>();
        brought.forEach((key, rows) -> {
            List<Stored<SignOn>> lines = there.getOrDefault(key, List.of());
            if (rows.size() == 1 && lines.size() == 1) {
                matches.add(new Comparison.Match(rows.getFirst(), lines.getFirst()));
            }
        });
        return matches;
    }

    private static <T> void add(Map<String, List<T>> all, String key, T one) {
        if (!key.isEmpty()) {
            all.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
        }
    }

    private static boolean isNumber(String header) {
        String small = header.toLowerCase(Locale.ROOT);
        return NUMBERS.contains(NO_LETTERS.matcher(small).replaceAll(""));
    }

    /// What a response is known by; empty if by nothing.
    private static String key(Confidential it) {
        for (Map.Entry<String, String> column : it.other().entrySet()) {
            if (isNumber(column.getKey())) {
                return "number\n" + column.getValue();
            }
        }
        boolean timed = it.signedOn().indexOf(':') > 0;
        return timed && !it.email().isEmpty()
                ? it.email().toLowerCase(Locale.ROOT) + "\n" + it.signedOn()
                : "";
    }
}
