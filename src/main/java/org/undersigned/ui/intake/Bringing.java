package org.undersigned.ui.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.Item;
import org.undersigned.workflow.intake.Part;
import org.undersigned.workflow.intake.Target;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One thing that is being brought in, with all that was chosen for it so far.
///
/// @param source where it comes from
/// @param brought what was read
/// @param kind what it is taken for; null if nothing can be made of it
/// @param target the letter it is for
/// @param columns what was said about columns: the column of a field, from 0, or −1 for none
/// @param kept the words for the rules by which nothing is cleaned; null if nothing was said
/// @param leavingOut whether rows that cannot be used are left out
/// @param part what will come of it; null while that is being found out
record Bringing(
        Source source,
        Brought brought,
        @Nullable ImportKind kind,
        Target target,
        Map<String, Integer> columns,
        @Nullable Set<String> kept,
        boolean leavingOut,
        @Nullable Part part) {

    Bringing {
        columns = Map.copyOf(columns);
        kept = kept == null ? null : Set.copyOf(kept);
    }

    static Bringing of(Source source, Source.Found found, Target target) {
        return new Bringing(
                source, found.brought(), found.kind(), target, found.columns(), null, true, null);
    }

    /// The words for the rules that are off, as was said now or last time.
    Set<String> off() {
        if (kept != null) {
            return kept;
        }
        return part != null && part.item() instanceof Item.Rows rows ? rows.kept() : Set.of();
    }

    /// What to call it.
    String name() {
        return brought.name();
    }

    /// What is to be done with it; nothing if nothing can be made of it.
    Optional<Item> item() {
        return switch (brought) {
            case Brought.Refused _ -> Optional.empty();
            case Brought.Text text -> Optional.of(new Item.Text(text, target));
            case Brought.Rows rows ->
                    kind == null || kind == ImportKind.LETTER
                            ? Optional.empty()
                            : Optional.of(
                                    Item.Rows.of(rows, target, kind, columns, kept, leavingOut));
        };
    }

    Bringing to(Target newTarget) {
        return new Bringing(source, brought, kind, newTarget, columns, kept, leavingOut, null);
    }

    Bringing leavingOut(boolean now) {
        return new Bringing(source, brought, kind, target, columns, kept, now, null);
    }

    /// The same with a rule on or off.
    Bringing cleaning(String rule, boolean on) {
        Set<String> off = new TreeSet<>(off());
        if (on) {
            off.remove(rule);
        } else {
            off.add(rule);
        }
        return new Bringing(source, brought, kind, target, columns, off, leavingOut, null);
    }

    Bringing saying(String field, int column) {
        Map<String, Integer> said = new TreeMap<>(columns);
        said.values().removeIf(it -> it == column && column >= 0);
        said.put(field, column);
        return new Bringing(source, brought, kind, target, said, kept, leavingOut, null);
    }

    Bringing with(Source.Found found) {
        return new Bringing(
                source,
                found.brought(),
                found.kind(),
                target,
                found.columns(),
                kept,
                leavingOut,
                null);
    }

    Bringing with(Part newPart) {
        return new Bringing(source, brought, kind, target, columns, kept, leavingOut, newPart);
    }
}
