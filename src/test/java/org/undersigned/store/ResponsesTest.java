package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A response to a form is known again when its line has become one with another.
class ResponsesTest {

    private static final String MINUTE = "2031-03-03T08:01";

    @TempDir Path folder;
    private Workspace workspace;
    private String letter = "";

    @BeforeEach
    void begin() {
        workspace = new Desk(folder).create();
        letter = add(workspace, "benches", "Benches.").id();
        Stored<SignOn> pond = line(response("Pond Wardens", MINUTE));
        Stored<SignOn> twin = line(response("Wardens of the Pond", ""));
        done(workspace.change(Label.of("merge"), it -> it.signatories().merge(pond, twin)));
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void isCorrectedAsItWouldBeIfItsLineWereAlone() {
        News<SignOn> news = compared(List.of(response("Pond Warden", MINUTE)));

        assertThat(news.fresh()).isEmpty();
        assertThat(news.corrected()).hasSize(1);
    }

    @Test
    void isNotTakenForAnotherOfTheSameMinute() {
        SignOn other = response("Lake Council", MINUTE);

        News<SignOn> news = compared(List.of(response("Pond Wardens", MINUTE), other));

        assertThat(news.fresh()).containsExactly(other);
        assertThat(news.corrected()).isEmpty();
    }

    private News<SignOn> compared(List<SignOn> brought) {
        return done(workspace.read(it -> it.signatories().compare(letter, brought)));
    }

    private Stored<SignOn> line(SignOn signOn) {
        return done(workspace.change(Label.of("add"), it -> it.signatories().add(letter, signOn)));
    }

    private static SignOn response(String organization, String minute) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed("", "", organization, "", "", "", "", ""),
                        Capacity.ORGANIZATION,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        1),
                new Confidential("w@pond.example", "", "", minute, Map.of()),
                Agreement.UNKNOWN);
    }
}
