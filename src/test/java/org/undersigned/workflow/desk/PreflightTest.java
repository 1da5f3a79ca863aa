package org.undersigned.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.JdkShaper;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Letterhead.Logo;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Status;
import org.undersigned.store.Workspaces;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.hyphenation.Hyphenation;
import org.undersigned.typeset.paragraph.ParagraphSetter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/// What is found before a letter goes out.
class PreflightTest {

    @TempDir static Path folder;
    private static Desk desk;
    private static Preflight preflight;

    @BeforeAll
    static void open() throws IOException {
        Desks desks = new Desks(new Workspaces("roe", InstantSource.system()));
        desk = desks.create(folder.resolve("benches.undersigned")).value().orElseThrow();
        Path assets = Path.of(System.getProperty("undersigned.assets", "assets"));
        FontLibrary fonts = FontLibrary.open(assets);
        ParagraphSetter paragraphs =
                new ParagraphSetter(fonts, new JdkShaper(), new Hyphenation(assets));
        Typesetter typesetter = new Typesetter(fonts, paragraphs);
        preflight = new Preflight(() -> typesetter, "New letter");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void findsNothingInALetterThatIsReady() {
        Readiness ready = joint(complete());

        assertThat(ready.checks()).isEmpty();
        assertThat(ready.fine()).containsExactly(Concern.values());
        assertThat(ready.signers()).isEqualTo(1);
        assertThat(ready.files()).isEqualTo(1);
        assertThat(ready.pages()).isEqualTo(1);
        assertThat(ready.counted()).isTrue();
    }

    @Test
    void saysWhatIsNotDoneInANewLetter() {
        Sheets letter = Sheets.saying().texted("---\ntitle: New letter\n---\n").draft();

        Readiness found = joint(letter);

        assertThat(keys(found))
                .containsExactly(
                        "RECIPIENTS workflow.addressesNobody",
                        "SIGNATORIES workflow.nobodyListed",
                        "STAGE workflow.isDraft",
                        "TEXT workflow.titleUntouched",
                        "TEXT workflow.saysNothing");
        assertThat(found.isReady()).isTrue();
    }

    @Test
    void countsThoseWhoHaveNotAgreedYet() {
        Sheets letter =
                complete()
                        .signedBy("Ash", Status.PENDING)
                        .signedBy("Elm", Status.TO_RECONFIRM)
                        .signedBy("Oak", Status.DECLINED);

        Readiness found = joint(letter);

        assertThat(keys(found)).containsExactly("SIGNATORIES workflow.notAgreed");
        assertThat(found.checks().getFirst().finding().problem().arguments()).containsExactly(2L);
    }

    @Test
    void saysThatNobodyHasAgreed() {
        Sheets letter = Sheets.saying("Benches.").to("Roe").signedBy("Ash", Status.INVITED);

        assertThat(keys(joint(letter))).containsExactly("SIGNATORIES workflow.nobodyConfirmed");
    }

    @Test
    void looksThroughEveryCopyAndSaysInWhich() {
        String[] names =
                IntStream.rangeClosed(1, 40).mapToObj(it -> "P" + it).toArray(String[]::new);
        Sheets letter =
                Sheets.saying("In {{recipient.state}}.")
                        .copies(names)
                        .copies("Odd \uDBFF\uDFFD one")
                        .signedBy("Lake Fund", Status.CONFIRMED);

        Readiness found = preflight.of(letter.sheet(), true, new Pictures(desk));

        assertThat(keys(found))
                .containsExactly("TEXT typeset.script", "RECIPIENTS merge.emptyInText");
        assertThat(found.isReady()).isFalse();
        Check empty = found.checks().getLast();
        assertThat(empty.finding().problem().place().line()).isEqualTo(1);
        assertThat(empty.finding().more()).isEqualTo(40);
        assertThat(empty.finding().lines()).startsWith(2, 3, 4);
        assertThat(found.files()).isEqualTo(41);
        assertThat(found.pages()).isEqualTo(41);
        assertThat(found.counted()).isFalse();
    }

    @Test
    void wantsALogoThatIsThereAndDescribed() {
        Letterhead head =
                new Letterhead("Coalition", List.of(), "", List.of(new Logo("a.png", "")));

        Readiness found = joint(complete().under(head));

        assertThat(keys(found))
                .containsExactly(
                        "LETTERHEAD workflow.logoGone", "LETTERHEAD workflow.logoUndescribed");
        assertThat(found.isReady()).isFalse();
        assertThat(found.fine()).doesNotContain(Concern.LETTERHEAD);
    }

    @Test
    void saysWhoseAddressWouldBePrinted() {
        SignOn leaking = Campaign.person("Ana Roe ana@lake.example", "ana@lake.example", "");

        Readiness found = joint(complete().signedBy(leaking));

        assertThat(keys(found))
                .containsExactly(
                        "SIGNATORIES workflow.leakedEmail", "SIGNATORIES roster.exposedEmail");
        assertThat(found.isReady()).isFalse();
        assertThat(
                        keys(
                                joint(
                                        complete()
                                                .texted("---\ntitle: B\n---\nTo ana@lake.example.")
                                                .signedBy(leaking))))
                .doesNotContain(
                        "SIGNATORIES workflow.leakedEmail", "SIGNATORIES roster.exposedEmail");
    }

    @Test
    void goesOnWhenTheTextCannotBeRead() {
        Readiness found = joint(complete().texted("no front matter"));

        assertThat(found.isReady()).isFalse();
        assertThat(found.checks().getFirst().concern()).isEqualTo(Concern.TEXT);
        assertThat(found.pages()).isZero();
    }

    private static Sheets complete() {
        return Sheets.saying("Benches.").to("Jane Roe").signedBy("Lake Fund", Status.CONFIRMED);
    }

    private static Readiness joint(Sheets letter) {
        return preflight.of(letter.sheet(), false, new Pictures(desk));
    }

    private static List<String> keys(Readiness readiness) {
        return readiness.checks().stream()
                .map(it -> it.concern() + " " + it.finding().problem().key())
                .toList();
    }
}
