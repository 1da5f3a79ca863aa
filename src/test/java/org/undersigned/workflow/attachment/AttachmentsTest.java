package org.undersigned.workflow.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.exchange.csv.TableReader;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Places;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.LetterWriter;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.pdf.Attachment;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Roster;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.suite.SuiteLetter;
import org.undersigned.table.Mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What goes along with a letter tells what its pages tell, and not a word more.
class AttachmentsTest {

    private static final String LETTER =
            """
            ---
            title: Public benches
            to: [{name: Jane Roe, title: Chair, salutation: Chair Roe, state: EX, email: roe@private.example, party: Blue}]
            subject: "For {{recipient.name}}"
            salutation: "Dear {{recipients.salutation}}:"
            closing: "Yours,"
            signatories: {group: state, show: [name, organization]}
            ---
            We, the {{signatories.count}} of us, *ask*.[^a]

            {{#if recipient.party = "Blue"}}
            To the Blue.
            {{else}}
            To the Red.
            {{/if}}

            [^a]: See [our report](https://example.org/report).
            """;

    private static final String ROSTER =
            """
            name,organization,state,status,email,phone,note,signed_on,badge
            Ana Roe,"=Reads, Inc.",EX,confirmed,ana@private.example,555-0100,pays late,2031-01-05,B-77
            Bo Poe,Lamps,WY,pending,bo@private.example,555-0101,unsure,2031-01-06,B-78
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void listsThoseWhoSignAsTheyArePrinted() throws IOException {
        assertThat(text(Attached.ROSTER))
                .isEqualTo("\uFEFFname,organization,state\r\nAna Roe,\"'=Reads, Inc.\",EX\r\n");
    }

    @Test
    void saysTheLetterAsItIsPrinted() throws IOException {
        assertThat(text(Attached.LETTER))
                .isEqualTo(
                        """
                        ---
                        title: Public benches
                        subject: For Jane Roe
                        to:
                          - name: Jane Roe
                            title: Chair
                        salutation: 'Dear Chair Roe:'
                        closing: Yours,
                        signatories:
                          group: state
                          show:
                            - name
                            - organization
                        ---
                        We, the 1 of us, *ask*.[^1]

                        To the Blue.

                        [^1]: See [our report](https://example.org/report).
                        """);
    }

    /// The contact firewall, and what is said to others.
    @Test
    void tellsNothingPrivate() throws IOException {
        for (Attached one : Attached.values()) {
            assertThat(text(one))
                    .doesNotContain("private.example")
                    .doesNotContain("555-")
                    .doesNotContain("pays late")
                    .doesNotContain("2031-01")
                    .doesNotContain("B-7")
                    .doesNotContain("Bo Poe")
                    .doesNotContain("party")
                    .doesNotContain("Red");
        }
    }

    /// The text is a letter that can be printed again.
    @ParameterizedTest
    @ValueSource(strings = {"everything", "lists", "notes", "tables", "headings", "french"})
    void canBeReadAgain(String name) {
        Copy copy = SuiteLetter.make(name).copy();
        Attachment text = Attachments.of(copy, Set.of(Attached.LETTER)).getFirst();

        Letter again = done(LetterReader.read("again.md", text.text())).letter();

        assertThat(LetterWriter.write(again)).isEqualTo(text.text());
        Copy printed = done(new Merge(again, Places.NONE, Roster.EMPTY).joint());
        assertThat(Attachments.of(printed, Set.of(Attached.LETTER)).getFirst()).isEqualTo(text);
        assertThat(again.notes()).hasSameSizeAs(copy.notes());
    }

    @Test
    void attachesWhatIsWantedAndNoMore() throws IOException {
        assertThat(Attachments.of(copy(), Set.of())).isEmpty();
        assertThat(Attachments.of(copy(), EnumSet.allOf(Attached.class)))
                .extracting(Attachment::name)
                .containsExactly("signatories.csv", "letter.md");
    }

    private String text(Attached wanted) throws IOException {
        List<Attachment> made = Attachments.of(copy(), Set.of(wanted));
        assertThat(made).hasSize(1);
        return made.getFirst().text();
    }

    private Copy copy() throws IOException {
        Path csv = Files.writeString(folder.resolve("roster.csv"), ROSTER);
        ReadLetter read = done(LetterReader.read("letter.md", LETTER));
        Roster roster =
                done(new RosterIntake().read(done(new TableReader().read(csv)), Mapping.NONE))
                        .roster();
        return done(new Merge(read.letter(), read.places(), roster).joint());
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.value().orElseThrow(() -> new AssertionError(outcome.problems().toString()));
    }
}
