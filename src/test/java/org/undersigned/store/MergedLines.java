package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.EvidenceKind;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A list on which there are a canary and a warden, who become one; and whoever comes to it.
abstract class MergedLines {

    static final String CANARY = "canary@lake.example";
    static final String WARDEN = "warden@pond.example";

    @TempDir Path folder;
    Desk desk;
    Workspace workspace;
    String letter = "";
    String shade = "";

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        workspace = desk.create();
        letter = add(workspace, "benches", "Benches.").id();
        shade = add(workspace, "shade", "Shade.").id();
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    void assertNothingIsLeft() {
        assertThat(
                        new Canaries(folder)
                                .of(
                                        "Canary Roe",
                                        "Kanari",
                                        CANARY,
                                        "555-0177-88",
                                        "feathers",
                                        "a scan of the canary",
                                        "Keeper of Canaries",
                                        "told by the canary"))
                .isEmpty();
    }

    static SignOn canary() {
        return person(
                "Canary Roe",
                "Keeper of Canaries",
                CANARY,
                "555-0177-88",
                Map.of("Colour", "feathers"),
                "told by the canary");
    }

    static SignOn warden() {
        return person("Pond Warden", "", WARDEN, "", Map.of(), "");
    }

    /// The warden's line as it was written down.
    static SignOn warden(SignOn noted) {
        return new SignOn(noted.signatory(), warden().confidential(), noted.agreement());
    }

    static SignOn person(
            String name,
            String title,
            String email,
            String phone,
            Map<String, String> other,
            String note) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed(name, title, "", "", "", "", "", ""),
                        Capacity.INDIVIDUAL,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        1),
                new Confidential(email, phone, note, "", other),
                Agreement.UNKNOWN);
    }

    static SignOn with(SignOn it, String title) {
        Signatory.Printed printed = it.signatory().printed();
        return new SignOn(
                new Signatory(
                        new Signatory.Printed(printed.name(), title, "", "", "", "", "", ""),
                        it.signatory().capacity(),
                        it.signatory().standing(),
                        it.signatory().line()),
                it.confidential(),
                it.agreement());
    }

    Stored<SignOn> line(SignOn signOn) {
        return change(it -> it.signatories().add(letter, signOn));
    }

    void replace(Stored<SignOn> line, SignOn corrected) {
        Stored<SignOn> seen = stored(line);
        change(it -> it.signatories().replace(seen, corrected));
    }

    void merge(Stored<SignOn> kept, Stored<SignOn> other) {
        change(it -> it.signatories().merge(kept, other));
    }

    void scan(Stored<SignOn> line, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        change(it ->
                Outcome.of(
                        it.evidence().add(line.id(), EvidenceKind.SCAN, "s.png", "", content),
                        List.of()));
    }

    <T> T change(Workspace.Edit<T> edit) {
        return done(workspace.change(Label.of("any", "Canary Roe"), edit));
    }

    Stored<SignOn> stored(Stored<SignOn> line) {
        return done(workspace.read(it -> it.signatories().withId(line.id()).orElseThrow()));
    }

    SignOn now(Stored<SignOn> line) {
        return stored(line).value();
    }

    List<String> names() {
        return done(workspace.read(it -> it.signatories().of(letter))).stream()
                .map(it -> it.value().signatory().listedName())
                .toList();
    }

    List<String> evidence(Stored<SignOn> line) {
        return done(
                workspace.read(it ->
                        it.evidence().of(line.id()).stream()
                                .map(one -> it.evidence().content(one.value().hash()))
                                .map(content ->
                                        new String(content.orElseThrow(), StandardCharsets.UTF_8))
                                .toList()));
    }
}
