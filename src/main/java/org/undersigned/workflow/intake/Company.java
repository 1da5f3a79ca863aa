package org.undersigned.workflow.intake;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.store.Contents;
import org.undersigned.store.SignatoryTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everybody in whose company somebody comes to a letter's list: who is on it, and who is brought
/// to it before.
final class Company {

    private final List<Twin> there = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();
    private final Map<Pair, Verdict> verdicts = new HashMap<>();
    private final List<List<SignOn>> lists = new ArrayList<>();

    /// @param looking whether anybody looks for resemblances; else nobody's line is read
    Company(Contents contents, String letter, boolean looking) {
        if (!looking) {
            return;
        }
        verdicts.putAll(contents.verdicts().all());
        Map<String, String> parties = contents.signatories().parties(letter);
        Map<String, List<String>> called =
                parties.isEmpty() ? Map.of() : contents.parties().names();
        contents.signatories()
                .of(letter)
                .forEach(it -> {
                    there.add(new Twin.There(it.id(), it.value()));
                    names.add(called.getOrDefault(parties.getOrDefault(it.id(), ""), List.of()));
                });
    }

    /// Those of these who were not brought by another file before. Who stands twice in one file is
    /// meant twice.
    List<SignOn> without(List<SignOn> all) {
        if (lists.isEmpty()) {
            return all;
        }
        Map<String, Integer> left = new HashMap<>();
        for (List<SignOn> list : lists) {
            list.forEach(it -> left.merge(SignatoryTable.identity(it), 1, Integer::sum));
        }
        return all.stream()
                .filter(it -> left.merge(SignatoryTable.identity(it), -1, Integer::sum) < 0)
                .toList();
    }

    List<Resemblance> alike(Lookalikes lookalikes, List<Newcomer> newcomers) {
        return lookalikes.of(there, names, newcomers, verdicts);
    }

    /// Whether there are too many to look for those who are there already.
    boolean isTooLarge(Lookalikes lookalikes, List<Newcomer> newcomers) {
        return lookalikes.isTooMuch(there.size(), newcomers.size());
    }

    void add(List<SignOn> all, List<Newcomer> newcomers) {
        lists.add(all);
        newcomers.forEach(it -> {
            there.add(new Twin.Brought(it.key(), it.signOn()));
            names.add(List.of());
        });
    }
}
