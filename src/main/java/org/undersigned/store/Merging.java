package org.undersigned.store;

import org.undersigned.roster.SignOn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes one line of two: the first keeps what it has and takes what it lacks.
///
/// The second line becomes evidence for the first, and so is known when it is imported again. What
/// is done to many pairs is done to a few hundred at a time: all of one kind together.
record Merging(Rows rows, EvidenceTable evidence, MergerTable mergers) {

    private static final List<String> TEXTS =
            List.of(
                    "name",
                    "title",
                    "organization",
                    "website",
                    "tier",
                    "state",
                    "country",
                    "section",
                    "sort_key",
                    "email",
                    "phone",
                    "note",
                    "signed_on",
                    "authority",
                    "party_id");

    private static final int SOME = 200;

    /// What somebody may still become who was asked.
    private static final Set<String> OPEN = Set.of("invited", "reminded", "pending");

    /// What somebody becomes who does not sign after all.
    private static final Set<String> REFUSED = Set.of("declined", "withdrawn");

    private static final String UNLISTED = "unlisted";

    /// Makes one line of both.
    ///
    /// @return whether both were there in these versions
    boolean merge(Stored<SignOn> kept, Stored<SignOn> other) {
        RowImage one = rows.image(Relation.SIGNATORY, kept.id()).orElse(null);
        RowImage two = rows.image(Relation.SIGNATORY, other.id()).orElse(null);
        if (one == null
                || two == null
                || one.version() != kept.version()
                || two.version() != other.version()
                || one.id().equals(two.id())) {
            return false;
        }
        return all(List.of(new Union(kept.id(), other.id())));
    }

    /// Makes one line of each pair, one pair after the other.
    ///
    /// @return whether all lines were there
    boolean all(List<Union> unions) {
        Set<String> kept = new HashSet<>();
        Set<String> others = new HashSet<>();
        List<Union> some = new ArrayList<>();
        for (Union union : unions) {
            boolean again =
                    kept.contains(union.other())
                            || others.contains(union.kept())
                            || others.contains(union.other());
            if (again || some.size() == SOME) {
                if (!together(some)) {
                    return false;
                }
                some.clear();
                kept.clear();
                others.clear();
            }
            some.add(union);
            kept.add(union.kept());
            others.add(union.other());
        }
        return some.isEmpty() || together(some);
    }

    /// Of pairs none of which is about a line that another makes vanish.
    private boolean together(List<Union> unions) {
        Map<String, RowImage> lines = lines(unions);
        Map<String, RowImage> now = new LinkedHashMap<>(lines);
        Map<String, String> gone = new LinkedHashMap<>();
        List<RowImage> merged = new ArrayList<>();
        for (Union union : unions) {
            RowImage one = now.get(union.kept());
            RowImage two = lines.get(union.other());
            if (one == null || two == null || one.id().equals(two.id())) {
                return false;
            }
            gone.put(two.id(), one.id());
            merged.add(two);
            now.put(one.id(), one.with(taken(one.values(), two.values())));
        }
        evidence.move(gone);
        evidence.addLines(merged, gone);
        gone.forEach((from, into) -> mergers.note(new Merger(Relation.SIGNATORY, from, into)));
        merged.forEach(rows::delete);
        gone.keySet().forEach(now::remove);
        now.forEach((id, line) -> {
            RowImage before = lines.get(id);
            if (before != null && !before.says(line)) {
                rows.update(before, line.as(before.version() + 1));
            }
        });
        return true;
    }

    private Map<String, RowImage> lines(List<Union> unions) {
        Set<String> ids = new LinkedHashSet<>();
        unions.forEach(it -> {
            ids.add(it.kept());
            ids.add(it.other());
        });
        Map<String, RowImage> lines = new LinkedHashMap<>();
        rows.withIds(
                        Relation.SIGNATORY,
                        List.copyOf(ids),
                        row -> new RowImage(Relation.SIGNATORY, row.values()))
                .forEach(it -> lines.put(it.id(), it));
        return lines;
    }

    private static Map<String, Object> taken(Map<String, Object> kept, Map<String, Object> other) {
        Map<String, Object> taken = new TreeMap<>();
        TEXTS.forEach(column -> take(taken, kept, other, column, column));
        take(taken, kept, other, "signature_picture", "signature");
        take(taken, kept, other, "signature_picture", "signature_picture");
        take(taken, kept, other, "logo_picture", "logo");
        take(taken, kept, other, "logo_picture", "logo_picture");
        if (Long.valueOf(0).equals(kept.get("rank"))) {
            taken.put("rank", other.getOrDefault("rank", 0L));
        }
        Map<String, String> columns = new TreeMap<>(JsonText.map(text(other, "other")));
        columns.putAll(JsonText.map(text(kept, "other")));
        taken.put("other", JsonText.of(columns));
        if (decides(other, kept)) {
            for (String column : List.of("status", "status_at", "recorded_by", "source")) {
                taken.put(column, text(other, column));
            }
        }
        taken.entrySet().removeIf(it -> it.getValue().equals(kept.get(it.getKey())));
        return taken;
    }

    /// Whether the other line's status counts: it is an answer where there was none, or a refusal
    /// after an answer. Who withdrew is not printed again because somebody merged two lines, and
    /// who asked not to be named is not, whenever they did.
    private static boolean decides(Map<String, Object> other, Map<String, Object> kept) {
        String status = text(other, "status");
        if (OPEN.contains(text(kept, "status"))) {
            return !OPEN.contains(status);
        }
        if (status.equals(UNLISTED)) {
            return !REFUSED.contains(text(kept, "status"));
        }
        return REFUSED.contains(status)
                && !REFUSED.contains(text(kept, "status"))
                && text(other, "status_at").compareTo(text(kept, "status_at")) > 0;
    }

    private static void take(
            Map<String, Object> taken,
            Map<String, Object> kept,
            Map<String, Object> other,
            String lacking,
            String column) {
        if (text(kept, lacking).isEmpty() && !text(other, lacking).isEmpty()) {
            taken.put(column, text(other, column));
        }
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.getOrDefault(column, ""));
    }
}
