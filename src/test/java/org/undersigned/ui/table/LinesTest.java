package org.undersigned.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.Test;
import org.undersigned.workflow.desk.Entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

class LinesTest {

    private final ObservableList<Entry<String>> entries = FXCollections.observableArrayList();
    private final Lines<String> lines = new Lines<>(entries);

    private static Entry<String> line(int id, String says) {
        return new Entry<>("line-" + id, says);
    }

    @Test
    void keepsTheRowsOfLinesThatStay() {
        entries.setAll(List.of(line(1, "a"), line(2, "b"), line(3, "c"), line(4, "d")));
        lines.settle();
        List<Row<String>> before = lines.rows();

        entries.setAll(List.of(line(1, "a"), line(3, "other"), line(5, "new"), line(4, "d")));

        assertThat(lines.settle()).isEqualTo(Lines.Change.LINES);
        assertThat(lines.rows()).hasSize(4);
        assertThat(lines.rows().get(0)).isSameAs(before.get(0));
        assertThat(lines.rows().get(1)).isSameAs(before.get(2));
        assertThat(lines.rows().get(3)).isSameAs(before.get(3));
        assertThat(lines.rows().get(1).value()).isEqualTo("other");
        assertThat(before).extracting(Row::isListed).containsExactly(true, false, true, true);
        assertThat(lines.row("line-5")).isSameAs(lines.rows().get(2));
        assertThat(lines.row("line-2")).isNull();
    }

    @Test
    void hasARowForEachLineWhateverHappens() {
        Random random = new Random(5);
        int next = 0;
        for (int step = 0; step < 500; step++) {
            Map<String, Row<String>> before = new HashMap<>();
            lines.rows().forEach(it -> before.put(it.id(), it));
            List<Entry<String>> now = new ArrayList<>(entries);
            for (int i = random.nextInt(4); i > 0 && !now.isEmpty(); i--) {
                now.remove(random.nextInt(now.size()));
            }
            for (int i = random.nextInt(5); i > 0; i--) {
                now.add(random.nextInt(now.size() + 1), line(next++, "fresh"));
            }
            now.replaceAll(
                    it -> random.nextInt(5) == 0 ? new Entry<>(it.id(), it.value() + "!") : it);
            if (random.nextInt(10) == 0) {
                Collections.shuffle(now, random);
            }
            entries.setAll(now);
            lines.settle();

            assertThat(lines.rows()).extracting(Row::entry).isEqualTo(now);
            IntStream.range(0, now.size())
                    .mapToObj(lines.rows()::get)
                    .forEach(row -> {
                        assertThat(row.isListed()).isTrue();
                        assertThat(row).isSameAs(before.getOrDefault(row.id(), row));
                        before.remove(row.id());
                    });
            assertThat(before.values()).allMatch(it -> !it.isListed());
        }
    }
}
