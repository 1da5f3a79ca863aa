package org.undersigned.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.merge.LetterBuilder.cite;
import static org.undersigned.merge.LetterBuilder.field;
import static org.undersigned.merge.LetterBuilder.letter;
import static org.undersigned.merge.LetterBuilder.note;
import static org.undersigned.merge.LetterBuilder.paragraph;
import static org.undersigned.merge.LetterBuilder.person;
import static org.undersigned.merge.LetterBuilder.text;
import static org.undersigned.merge.LetterBuilder.when;
import static org.undersigned.merge.LetterBuilder.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Block;
import org.undersigned.letter.Condition;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Places;
import org.undersigned.letter.Recipient;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// What a letter says once its fields are filled in.
class MergeTest {

    private static final Place ROW = Place.line("people.csv", 7);

    @Test
    void greetsEverybodyTheLetterGoesTo() {
        Letter letter =
                letter().to(
                                person("Jane Roe", "Chair Roe"),
                                person("Ada Poe", "Ranking Member Poe"))
                        .greets(text("Dear "), field("recipients.salutation"), text(":"))
                        .build();

        assertThat(greeting(joint(letter))).isEqualTo("Dear Chair Roe and Ranking Member Poe:");
    }

    @Test
    void makesAPersonalCopy() {
        Letter letter =
                letter().greets(text("Dear "), field("recipient.salutation"), text(":"))
                        .says(text("Your state of "), field("recipient.state"), text("."))
                        .build();
        Recipient poe = with("state", "Example");

        Copy copy = done(merge(letter).to(new Addressee(poe, ROW, Set.of("state"), Set.of())));

        assertThat(greeting(copy)).isEqualTo("Dear Ms. Poe:");
        assertThat(body(copy)).containsExactly("Your state of Example.");
        assertThat(copy.addressees()).containsExactly(poe);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-US | Roe, Poe, and Doe
                    en-GB | Roe, Poe and Doe
                    es    | Roe, Poe y Doe
                    de    | Roe, Poe und Doe
                    """)
    void joinsNamesAsTheLanguageDoes(String language, String expected) {
        Letter letter =
                letter().in(language)
                        .to(person("Roe", "Roe"), person("Poe", "Poe"), person("Doe", "Doe"))
                        .says(field("recipients.name"))
                        .build();

        assertThat(body(joint(letter))).containsExactly(expected);
    }

    @Test
    void writesTheDateOutInTheLettersLanguage() {
        LetterBuilder letter = letter().dated(LocalDate.of(2031, 3, 1)).says(field("letter.date"));

        assertThat(body(joint(letter.build()))).containsExactly("March 1, 2031");
        assertThat(body(joint(letter.in("es").build()))).containsExactly("1 de marzo de 2031");
        assertThat(joint(letter.in("es").build()).writtenDate()).isEqualTo("1 de marzo de 2031");
    }

    @ParameterizedTest
    @CsvSource({"CA,yes", "California,yes", "Calif.,yes", "CO,no", "'',no"})
    void decidesConditionsOnAStateByWhatItIs(String state, String said) {
        Letter letter =
                letter().to(with("state", state))
                        .holds(
                                new Block.When(
                                        new Condition.Is("recipient.state", "CA"),
                                        List.of(paragraph(text("yes"))),
                                        List.of(paragraph(text("no")))))
                        .build();

        assertThat(body(joint(letter))).containsExactly(said);
    }

    @Test
    void decidesConditionsExactlyAfterNormalization() {
        Condition isExample = new Condition.Is("recipient.state", "São");
        Letter letter =
                letter().to(with("state", "Sa\u0303o"))
                        .holds(
                                new Block.When(
                                        isExample,
                                        List.of(paragraph(text("yes"))),
                                        List.of(paragraph(text("no")))),
                                new Block.When(
                                        new Condition.IsNot("recipient.state", "são"),
                                        List.of(paragraph(text("case matters"))),
                                        List.of()))
                        .build();

        assertThat(body(joint(letter))).containsExactly("yes", "case matters");
    }

    @Test
    void leavesNoTraceOfWhatVanished() {
        Letter letter =
                letter().to(person("Ada Poe", "Ms. Poe"))
                        .holds(
                                paragraph(when("recipient.state", text("gone"))),
                                paragraph(
                                        text("We ask "),
                                        when("recipient.title", text("you")),
                                        text(" to act "),
                                        when("recipient.title", text("soon")),
                                        text(".")))
                        .build();

        assertThat(body(joint(letter))).containsExactly("We ask to act.");
    }

    @Test
    void numbersNotesAsTheyAreMetInTheBranchesTaken() {
        Letter letter =
                letter().to(person("Ada Poe", "Ms. Poe"))
                        .says(
                                when("recipient.state", cite("never")),
                                text("A"),
                                cite("b"),
                                text(", B"),
                                cite("a"),
                                text(", A again"),
                                cite("b"))
                        .notes(
                                note("a", text("first defined")),
                                note("b", text("cites "), cite("c")),
                                note("c", text("from a note")),
                                note("never", text("not cited")))
                        .build();

        Copy copy = joint(letter);

        assertThat(body(copy)).containsExactly("A[1], B[3], A again[1]");
        assertThat(copy.notes().stream().map(Dump::passages))
                .containsExactly(
                        List.of("cites [2]"), List.of("from a note"), List.of("first defined"));
    }

    @Test
    void pointsAtAnUnknownFieldAndNamesItsNearest() {
        Inline.Field misspelt = new Inline.Field("recipient.nmae");
        Letter letter = letter().to(person("Ada Poe", "Ms. Poe")).says(misspelt).build();
        Place place = new Place("letter.md", 3, 5);
        IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
        places.put(misspelt, place);

        Outcome<Copy> outcome =
                new Merge(letter, new Places("letter.md", places), Roster.EMPTY).joint();

        assertThat(outcome.problems())
                .containsExactly(
                        Problem.error(
                                place, "merge.unknownField", "recipient.nmae", "recipient.name"));
    }

    @Test
    void findsUnknownFieldsInBranchesNotTakenToo() {
        Letter letter =
                letter().to(person("Ada Poe", "Ms. Poe"))
                        .says(when("recipient.state", field("recipient.capitol")))
                        .build();

        assertThat(merge(letter).joint().problems())
                .extracting(Problem::key)
                .containsExactly("merge.unknownField");
    }

    @Test
    void asksOnceForOneRecipientWhenThereAreTwo() {
        Letter letter =
                letter().to(person("Jane Roe", "Chair Roe"), person("Ada Poe", "Ms. Poe"))
                        .says(field("recipient.name"), field("signatories.in_state"))
                        .build();

        assertThat(merge(letter).joint().problems())
                .extracting(Problem::key)
                .containsExactly("merge.needsOneRecipient");
    }

    @Test
    void refusesAGreetingWithoutANameAndSaysWhichRow() {
        Letter letter =
                letter().greets(text("Dear "), field("recipient.salutation"), text(":")).build();
        Addressee nobody = new Addressee(person("Ada Poe", " "), ROW, Set.of(), Set.of());

        assertThat(merge(letter).to(nobody).problems())
                .containsExactly(
                        Problem.error(ROW, "merge.emptyInSalutation", "recipient.salutation"));
    }

    @Test
    void refusesAJointGreetingThatLeavesSomebodyOut() {
        Letter letter =
                letter().to(person("Jane Roe", "Chair Roe"), person("Ada Poe", ""))
                        .greets(text("Dear "), field("recipients.salutation"), text(":"))
                        .build();

        assertThat(merge(letter).joint().problems())
                .extracting(Problem::key)
                .containsExactly("merge.emptyInSalutation");
    }

    @Test
    void onlyWarnsOfAnEmptyFieldInTheText() {
        Letter letter =
                letter().to(person("Ada Poe", "Ms. Poe"))
                        .says(text("In "), field("recipient.district"), text(" too"))
                        .build();

        Outcome<Copy> outcome = merge(letter).joint();

        assertThat(outcome.problems())
                .extracting(Problem::key)
                .containsExactly("merge.emptyInText");
        assertThat(body(outcome.value().orElseThrow())).containsExactly("In too");
    }

    @Test
    void neverReadsAValueAsMarkupOrAsAField() {
        Letter letter =
                letter().to(with("motto", "**x** {{recipient.name}} <b>\u202Ey\u0007\nz"))
                        .says(field("recipient.motto"))
                        .build();

        assertThat(body(joint(letter))).containsExactly("**x** {{recipient.name}} <b>y z");
    }

    @Test
    void refusesPicturesInTheText() {
        Letter letter = letter().says(new Inline.Picture("map.png", "", "A map")).build();

        assertThat(merge(letter).joint().problems())
                .extracting(Problem::key)
                .containsExactly("merge.pictureInText");
    }

    @Test
    void joinsAListThatAConditionRanThrough() {
        Block optional =
                new Block.When(
                        new Condition.HasValue("recipient.state"),
                        List.of(new Block.OrderedList(2, true, List.of(LetterBuilder.item("b")))),
                        List.of());
        LetterBuilder letter =
                letter().holds(
                                new Block.OrderedList(1, true, List.of(LetterBuilder.item("a"))),
                                optional,
                                new Block.OrderedList(3, true, List.of(LetterBuilder.item("c"))));

        assertThat(body(joint(letter.to(with("state", "EX")).build())))
                .containsExactly("1.[[a], [b], [c]]");
        assertThat(body(joint(letter.to(with("state", "")).build())))
                .containsExactly("1.[[a], [c]]");
    }

    @Test
    void countsBlocksAndCharactersOfTheLetterAsWritten() {
        Block.When skipped =
                new Block.When(
                        new Condition.HasValue("recipient.state"),
                        List.of(paragraph(text("not taken"))),
                        List.of());
        Letter letter =
                letter().to(person("Ada Poe", "Ms. Poe"))
                        .holds(
                                skipped,
                                new Block.Quote(
                                        List.of(
                                                paragraph(
                                                        text("By "),
                                                        field("recipient.name"),
                                                        text(", us")))))
                        .build();

        Passage.Quotation quotation = (Passage.Quotation) joint(letter).body().getFirst();
        Passage.Paragraph said = (Passage.Paragraph) quotation.passages().getFirst();

        assertThat(said.text())
                .extracting(phrase -> ((Phrase.Words) phrase).source())
                .containsExactly(
                        Source.counted(Place.file(""), 3, 0),
                        Source.apart(Place.file(""), 3, 3),
                        Source.counted(Place.file(""), 3, 4));
    }

    private static Merge merge(Letter letter) {
        return new Merge(letter, Places.NONE, Roster.EMPTY);
    }

    private static Copy joint(Letter letter) {
        return done(merge(letter).joint());
    }

    private static Copy done(Outcome<Copy> outcome) {
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private static String greeting(Copy copy) {
        return Dump.phrases(copy.salutation());
    }

    @Test
    void readsValuesByThemselvesButNotBareNumbers() {
        Letter letter =
                letter().to(with("phone_line", "(555) 010-4477"))
                        .says(
                                text("Call "),
                                field("recipient.phone_line"),
                                text(", we are "),
                                field("signatories.count"),
                                text("."))
                        .build();

        Passage.Paragraph said = (Passage.Paragraph) joint(letter).body().getFirst();

        assertThat(said.text())
                .extracting(phrase -> ((Phrase.Words) phrase).source().apart())
                .containsExactly(false, true, false, false, false);
    }

    private static List<String> body(Copy copy) {
        return Dump.passages(copy.body());
    }
}
