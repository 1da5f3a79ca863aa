package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Whatever is done in whatever order, undoing leads back through every state and redoing forth
/// again, to the last column, also in a file that was closed in between; and whoever is erased then
/// is in none of them.
class RandomHistoryTest {

    private static final int STEPS = 60;

    @TempDir Path folder;
    private Desk desk;
    private Workspace workspace;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void leadsBackAndForthThroughEveryState(long seed) {
        Random random = new Random(seed);
        Doings doings = new Doings(random);
        desk = new Desk(folder);
        workspace = desk.create();
        List<Map<String, Map<String, Object>>> states = new ArrayList<>(List.of(rows()));
        int at = 0;
        for (int step = 0; step < STEPS; step++) {
            int choice = random.nextInt(8);
            if (choice == 0 && at > 0) {
                done(workspace.undo());
                at--;
            } else if (choice == 1 && at < states.size() - 1) {
                done(workspace.redo());
                at++;
            } else if (choice == 2) {
                reopen();
            } else {
                int before = done(workspace.history()).size();
                Map<String, Map<String, Object>> old = rows();
                done(workspace.change(Label.of("any"), doings::next));
                boolean noted = done(workspace.history()).size() > before;
                assertThat(noted).as("what changes is written down").isEqualTo(!rows().equals(old));
                if (noted) {
                    states.subList(++at, states.size()).clear();
                    states.add(rows());
                }
            }
            assertThat(rows()).isEqualTo(states.get(at));
        }
        assertThat(done(workspace.check())).isTrue();
        lead(states, at, 0);
        reopen();
        lead(states, 0, states.size() - 1);
        erase(doings, random);
    }

    /// Goes to another state, step by step.
    private void lead(List<Map<String, Map<String, Object>>> states, int from, int to) {
        int at = from;
        while (at != to) {
            done(at > to ? workspace.undo() : workspace.redo());
            at += at > to ? -1 : 1;
            assertThat(rows()).isEqualTo(states.get(at));
        }
        assertThat(done(workspace.check())).isTrue();
    }

    /// Erases one who is there, and one who was once; what is left can still be undone.
    private void erase(Doings doings, Random random) {
        for (String line : someLines(random)) {
            done(workspace.erase(Persona.line(line)));

            assertThat(new Canaries(folder).of(doings.words(line).toArray(String[]::new)))
                    .isEmpty();
            assertThat(done(workspace.check())).isTrue();
            Map<String, Map<String, Object>> now = rows();
            back();
            assertThat(new Canaries(folder).of(doings.words(line).toArray(String[]::new)))
                    .isEmpty();
            reopen();
            while (done(workspace.steps()).redo() != null) {
                done(workspace.redo());
            }
            assertThat(rows()).isEqualTo(now);
            assertThat(done(workspace.check())).isTrue();
        }
    }

    private void back() {
        while (done(workspace.steps()).undo() != null) {
            done(workspace.undo());
        }
        assertThat(done(workspace.check())).isTrue();
    }

    private List<String> someLines(Random random) {
        try (Database database = Database.open(desk.file(), true)) {
            List<String> lines = new ArrayList<>();
            for (String sql :
                    List.of(
                            "select id as line from signatory order by id",
                            "select from_id as line from merger where kind = 'signatory'"
                                    + " order by id")) {
                List<String> all = database.list(sql, row -> row.text("line"));
                if (!all.isEmpty()) {
                    lines.add(all.get(random.nextInt(all.size())));
                }
            }
            return lines;
        }
    }

    private void reopen() {
        workspace.close();
        workspace = desk.open();
    }

    /// All rows of all tables; versions only rise.
    private Map<String, Map<String, Object>> rows() {
        try (Database database = Database.open(desk.file(), true)) {
            Map<String, Map<String, Object>> rows = new HashMap<>();
            for (Relation relation : Relation.values()) {
                database.list(
                        "select * from " + relation.table(),
                        row -> {
                            Map<String, Object> values = new HashMap<>(row.values());
                            values.remove("version");
                            return rows.put(relation + " " + row.text("id"), values);
                        });
            }
            return rows;
        }
    }
}
