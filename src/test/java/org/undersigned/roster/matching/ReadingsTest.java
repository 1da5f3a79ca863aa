package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ReadingsTest {

    private final Readings readings = new Readings();

    @Test
    void readsOnlyWhoIsNew() {
        List<Entry> entries =
                new ArrayList<>(List.of(Entry.organization("AFCL"), Entry.person("Jo Alder")));
        entries.addAll(new InventedNames(2).entries(6).stream().distinct().toList());
        List<Subject> before = readings.of(entries);
        entries.set(1, Entry.organization("Alder Falls Civic League"));

        List<Subject> after = readings.of(entries);

        for (int i = 0; i < entries.size(); i++) {
            assertThat(after.get(i).entry()).isEqualTo(entries.get(i));
        }
        assertThat(after.getFirst()).isSameAs(before.getFirst());
        assertThat(after.get(1)).isNotSameAs(before.get(1));
        for (int i = 2; i < entries.size(); i++) {
            assertThat(after.get(i)).isSameAs(before.get(i));
        }
    }

    @Test
    void keepsAListWhoseEndIsAskedForAlone() {
        List<Entry> entries = new InventedNames(2).entries(50);
        readings.of(entries);
        Subject first = readings.of(entries).getFirst();

        readings.of(entries.subList(40, 50));

        assertThat(readings.of(entries).getFirst()).isSameAs(first);
    }

    @Test
    void readsNothingForNobodyAndForgetsNothing() {
        List<Entry> entries = new InventedNames(2).entries(50);
        Subject first = readings.of(entries).getFirst();

        assertThat(readings.of(new InventedNames(3).entries(50), () -> true)).isEmpty();

        assertThat(readings.of(entries).getFirst()).isSameAs(first);
    }

    @Test
    void changesNoMatch() {
        List<Entry> there = new InventedNames(2).entries(200);
        List<Entry> fresh = new InventedNames(3).entries(200);

        assertThat(Matching.between(there, fresh, readings))
                .isEqualTo(Matching.between(there, fresh));
        assertThat(Matching.among(fresh, readings)).isEqualTo(Matching.among(fresh));
    }
}
