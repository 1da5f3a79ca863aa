package org.undersigned.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class StepsTest {

    private final Clock clock = new Clock();
    private final Steps steps = new Steps(clock);

    private boolean types(int at, String inserted) {
        return steps.begins(new Splice(at, "", inserted));
    }

    private boolean deletes(int at, String removed) {
        return steps.begins(new Splice(at, removed, ""));
    }

    @Test
    void goesOnWhileOneTypesOn() {
        assertThat(types(0, "a")).isTrue();
        assertThat(types(1, "b")).isFalse();
        clock.pass(Duration.ofMillis(1900));
        assertThat(types(2, "😀")).isFalse();
        assertThat(types(4, "c")).isFalse();
    }

    @Test
    void beginsAfterAPause() {
        types(0, "a");
        clock.pass(Duration.ofMillis(2100));
        assertThat(types(1, "b")).isTrue();
    }

    @Test
    void beginsBehindANewLine() {
        types(0, "a");
        assertThat(types(1, "\n")).isFalse();
        assertThat(types(2, "b")).isTrue();
    }

    @Test
    void beginsWhereTheCaretJumped() {
        types(5, "a");
        assertThat(types(3, "b")).isTrue();
        assertThat(deletes(9, "c")).isTrue();
        assertThat(deletes(7, "d")).isTrue();
    }

    @Test
    void beginsWhenTypingTurnsToDeletingAndBack() {
        types(0, "a");
        assertThat(deletes(0, "a")).isTrue();
        assertThat(types(0, "b")).isTrue();
    }

    @Test
    void goesOnWhileOneDeletesInEitherDirection() {
        deletes(9, "a");
        assertThat(deletes(8, "b")).isFalse();
        assertThat(deletes(8, "c")).isFalse();
        assertThat(deletes(6, "de")).isTrue();
    }

    @Test
    void takesWhatIsPastedAsAStepOfItsOwn() {
        types(0, "a");
        assertThat(types(1, "pasted")).isTrue();
        assertThat(types(7, "b")).isTrue();
    }

    @Test
    void goesOnBehindWhatWasTypedOver() {
        types(0, "a");
        assertThat(steps.begins(new Splice(1, "word", "o"))).isTrue();
        assertThat(types(2, "n")).isFalse();
    }

    @Test
    void beginsWhenTold() {
        types(0, "a");
        steps.end();
        assertThat(types(1, "b")).isTrue();
    }
}
