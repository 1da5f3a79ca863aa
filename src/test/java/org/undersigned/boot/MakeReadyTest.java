package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.workflow.Imprint;
import org.undersigned.workflow.Press;

import java.nio.file.Path;

class MakeReadyTest {

    @Test
    void pullsAProofThatCanBePrinted() {
        Press press = new MakeReady(Assembly.fromSystemProperties()).press();
        Outcome<Press.Printed> proof = press.print(Proof.copy(), Imprint.PLAIN);
        assertThat(proof.problems()).isEmpty();
        assertThat(proof.value()).hasValueSatisfying(it -> assertThat(it.pages()).isOne());
    }

    @Test
    void saysOnlyWhenThePressIsWantedThatItHasNoFonts(@TempDir Path empty) {
        MakeReady ready = new MakeReady(new Assembly(empty));
        assertThatThrownBy(ready::press).hasStackTraceContaining("the fonts are missing");
    }
}
