package org.undersigned.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.undersigned.problem.Outcome;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.store.Workspaces;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A workspace with a letter, and somebody who works on it and has a watch that can be set.
final class Campaign implements AutoCloseable {

    static final Instant MORNING = Instant.parse("2031-03-03T08:00:00Z");

    private final Path file;
    private Instant now = MORNING;
    private Desk desk;
    private final String letter;

    Campaign(Path folder) {
        file = folder.resolve("benches.undersigned");
        desk = done(desks().create(file));
        letter = done(desk.letters().add("Benches", "Benches."));
    }

    Path file() {
        return file;
    }

    Desk desk() {
        return desk;
    }

    String letter() {
        return letter;
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    void reopen() {
        desk.close();
        desk = done(desks().open(file));
    }

    Entry<SignOn> add(SignOn signOn) {
        return done(desk.rosters().add(letter, signOn));
    }

    List<Entry<SignOn>> list() {
        return done(desk.letter(letter)).orElseThrow().signatories();
    }

    List<String> names() {
        return list().stream().map(it -> it.value().signatory().listedName()).toList();
    }

    @Override
    public void close() {
        desk.close();
    }

    private Desks desks() {
        return new Desks(new Workspaces("roe", () -> now));
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow();
    }

    static SignOn organization(String name) {
        return organization(name, "", Status.CONFIRMED);
    }

    static SignOn organization(String name, String state, Status status) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed("", "", name, "", "", state, "", ""),
                        Capacity.ORGANIZATION,
                        new Signatory.Standing(status, 0, ""),
                        1));
    }

    static SignOn person(String name, String email, String phone) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed(name, "", "", "", "", "", "", ""),
                        Capacity.INDIVIDUAL,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        1),
                new Confidential(email, phone, "", "", Map.of()),
                Agreement.UNKNOWN);
    }
}
