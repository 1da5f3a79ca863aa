package org.undersigned.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.desk.Check;
import org.undersigned.workflow.desk.Concern;

import java.util.Locale;

class SentencesTest {

    private final Sentences sentences = new Sentences(new Messages(Locale.US));

    @Test
    void saysOfWhichListALineIs() {
        assertThat(where(Concern.SIGNATORIES)).isEqualTo("On line 24 of the signatories");
        assertThat(where(Concern.RECIPIENTS)).isEqualTo("On line 24 of the recipients");
    }

    private String where(Concern concern) {
        Problem problem =
                Problem.warning(Place.line("list", 24), "workflow.listedTwice", "Elm Trust");
        return sentences.where(new Check(concern, Finding.of(problem))).orElseThrow();
    }
}
