package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Many lines become one with others in one step: each is kept as evidence, whichever pairs share a
/// line.
class MergingTest {

    @TempDir Path folder;
    private Workspace workspace;
    private String letter = "";

    @BeforeEach
    void begin() {
        workspace = new Desk(folder).create();
        letter = add(workspace, "benches", "Benches.").id();
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void makesOneOfEachOfManyPairs() {
        List<String> ids = lines(IntStream.range(0, 900).mapToObj(it -> "Group " + it).toList());
        List<Union> unions = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            unions.add(new Union(ids.get(i), ids.get(450 + i)));
        }

        assertThat(merge(unions).value()).isPresent();

        assertThat(names()).hasSize(450).contains("Group 449").doesNotContain("Group 450");
        assertThat(evidence()).hasSize(450).containsEntry(ids.getFirst(), 1);
        done(workspace.undo());
        assertThat(names()).hasSize(900);
        assertThat(evidence()).isEmpty();
        done(workspace.redo());
        assertThat(evidence()).hasSize(450);
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void keepsWhateverBecameOneWithALineThatBecomesOneItself() {
        List<String> ids = lines(List.of("Pond", "Lake", "Brook", "Mere"));

        assertThat(
                        merge(
                                        List.of(
                                                new Union(ids.get(1), ids.get(2)),
                                                new Union(ids.get(1), ids.get(3)),
                                                new Union(ids.get(0), ids.get(1))))
                                .value())
                .isPresent();

        assertThat(names()).containsExactly("Pond");
        assertThat(evidence()).containsExactly(Map.entry(ids.getFirst(), 3));
        done(workspace.undo());
        assertThat(names()).containsExactly("Pond", "Lake", "Brook", "Mere");
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void takesWhatTheLineLacksFromTheFirstThatHasIt() {
        String kept = lines(List.of("Pond")).getFirst();
        List<String> others =
                done(
                        workspace.change(
                                Label.of("add"),
                                it -> {
                                    var one = it.signatories().add(letter, of("Lake", "OR"));
                                    var two = it.signatories().add(letter, of("Mere", "WA"));
                                    return Outcome.of(
                                            List.of(
                                                    one.value().orElseThrow().id(),
                                                    two.value().orElseThrow().id()),
                                            List.of());
                                }));

        merge(others.stream().map(it -> new Union(kept, it)).toList());

        Stored<SignOn> line =
                done(workspace.read(it -> it.signatories().withId(kept).orElseThrow()));
        assertThat(line.value().signatory().printed().organization()).isEqualTo("Pond");
        assertThat(line.value().signatory().printed().state()).isEqualTo("OR");
        assertThat(line.version()).isEqualTo(2);
    }

    @Test
    void neverPrintsWhoAskedNotToBeNamed() {
        List<SignOn> both =
                List.of(of("Pond", "", Status.CONFIRMED), of("Lake", "", Status.UNLISTED));
        List<String> ids = ids(both);

        merge(List.of(new Union(ids.get(0), ids.get(1))));

        List<Stored<SignOn>> left = done(workspace.read(it -> it.signatories().of(letter)));
        assertThat(left)
                .extracting(it -> it.value().signatory().standing().status())
                .containsExactly(Status.UNLISTED);
    }

    @Test
    void doesNothingIfOneOfThemIsGone() {
        List<String> ids = lines(List.of("Pond", "Lake"));

        assertThat(
                        merge(
                                        List.of(
                                                new Union(ids.get(0), ids.get(1)),
                                                new Union(ids.get(1), ids.get(0))))
                                .value())
                .isEmpty();

        assertThat(names()).containsExactly("Pond", "Lake");
    }

    private Outcome<Boolean> merge(List<Union> unions) {
        return workspace.change(
                Label.of("merge"),
                it ->
                        it.signatories().merge(unions)
                                ? Outcome.of(true, List.of())
                                : Outcome.failed(
                                        Problem.error(Place.NOWHERE, "store.changedMeanwhile")));
    }

    private List<String> lines(List<String> organizations) {
        return ids(organizations.stream().map(it -> of(it, "")).toList());
    }

    private List<String> ids(List<SignOn> all) {
        done(
                workspace.change(
                        Label.of("add"),
                        it -> Outcome.of(it.signatories().addNew(letter, all), List.of())));
        return done(workspace.read(it -> it.signatories().of(letter))).stream()
                .map(Stored::id)
                .toList();
    }

    private List<String> names() {
        return done(workspace.read(it -> it.signatories().of(letter))).stream()
                .map(it -> it.value().signatory().listedName())
                .toList();
    }

    private Map<String, Integer> evidence() {
        return done(workspace.read(it -> it.evidence().counts(letter)));
    }

    private static SignOn of(String organization, String state) {
        return of(organization, state, Status.CONFIRMED);
    }

    private static SignOn of(String organization, String state, Status status) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed("", "", organization, "", "", state, "", ""),
                        Capacity.ORGANIZATION,
                        new Signatory.Standing(status, 0, ""),
                        1));
    }
}
