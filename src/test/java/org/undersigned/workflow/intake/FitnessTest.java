package org.undersigned.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.RevisionHash;
import org.undersigned.problem.Problem;

import java.nio.file.Path;

/// It is the third of March 2031.
class FitnessTest {

    private static final String TEXT = "---\ntitle: Benches\n%s---\n\nWe sit.\n";

    @TempDir Path folder;
    private Bringing bringing;

    @BeforeEach
    void open() {
        bringing = new Bringing(folder);
    }

    @AfterEach
    void close() {
        bringing.close();
    }

    @Test
    void tellsFormsOfAnotherLetterAndOfAnotherWording() {
        letter("");
        String now =
                RevisionHash.of(
                        LetterReader.read("", TEXT.formatted("")).value().orElseThrow().letter());
        Part part =
                plan(
                        "name,form,form_letter,undersigned_revision",
                        "Ada Thorne,a.pdf,Benches," + now,
                        "Jane Roe,b.pdf,Benches,0f",
                        "Sam Poe,c.pdf,Shade,0e",
                        "Zoë Roe,d.pdf,Shade,0e");

        assertThat(part.problems())
                .extracting(Problem::key)
                .containsExactly("workflow.otherLetter", "workflow.otherWording");
        assertThat(part.problems().getFirst().arguments()).containsExactly(2, "Shade", "Benches");
        assertThat(part.columns()).noneMatch(it -> it.how() == Column.How.UNKNOWN);
    }

    @Test
    void tellsWhoCameAfterTheClosingDay() {
        letter("sign_on: {deadline: 2031-02-20, closes: 2031-03-01}\n");

        Part part =
                plan(
                        "name,signed_on",
                        "Ada Thorne,2031-02-28T10:00:00Z",
                        "Jane Roe,2031-03-02",
                        "Sam Poe,");

        assertThat(part.problems())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.key()).isEqualTo("workflow.afterClosing");
                    assertThat(it.arguments()).containsExactly(2, "2031-03-01");
                    assertThat(it.isError()).isFalse();
                });
    }

    @Test
    void saysNothingUpToTheClosingDay() {
        letter("sign_on: {deadline: 2031-02-20, closes: 2031-03-03}\n");

        assertThat(plan("name", "Ada Thorne", "Jane Roe").problems()).isEmpty();
    }

    private void letter(String front) {
        Path text = bringing.file("benches.md", TEXT.formatted(front));
        bringing.take(Bringing.letter(Bringing.read(text), new Target.New("Benches")));
    }

    private Part plan(String... lines) {
        Target target = new Target.There(bringing.id("Benches"), "Benches");
        Item item = Bringing.signers(Bringing.read(bringing.file("list.csv", lines)), target);
        return bringing.plan(item).parts().getFirst();
    }
}
