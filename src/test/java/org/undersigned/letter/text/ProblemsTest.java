package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;

import java.util.List;
import java.util.Locale;

/// What is told about a letter that cannot be read, and where.
class ProblemsTest {

    private static final String FRONT = "---\ntitle: T\n---\n";

    @Test
    void saysWhatIsWrongWhereAndWhatToDo() {
        Problem problem = problems(FRONT + "Dear {{Recipient.Name}},").getFirst();
        assertThat(new Wording(Locale.ENGLISH).line(problem))
                .startsWith(
                        "a.md:4:6: “{{Recipient.Name}}” is no field and no condition; write {{rec");
    }

    @ParameterizedTest(name = "{1} at {0}: {2}")
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "4:3~letter.malformedTag~a {{ name",
                "4:1~letter.malformedTag~{{{name}}}",
                "4:1~letter.malformedTag~{{#if x = “y”}}a{{/if}}",
                "4:4~letter.malformedTag~😀é {{X}}",
                "5:1~letter.malformedTag~a\\n{{#unless x}}\\nb\\n{{/if}}",
                "4:1~letter.unclosedIf~{{#if x}}\\na",
                "4:3~letter.unclosedIf~a {{#if x}} b",
                "5:1~letter.strayElse~a\\n{{else}}\\nb",
                "4:3~letter.strayEndIf~a {{/if}} b",
                "7:1~letter.secondElse~{{#if x}}\\n{{else}}\\na\\n{{else}}\\n{{/if}}",
                "4:1~letter.conditionCrosses~{{#if x}}\\n- a {{/if}}",
                "4:3~letter.conditionCrosses~a {{#if x}} b\\n\\nc {{/if}}",
                "4:1~letter.conditionCrosses~{{#if x}}*a{{/if}}*",
                "4:2~letter.noteWithoutText~a[^1]",
                "6:1~letter.noteNeverCited~a\\n\\n[^1]: b",
                "7:1~letter.noteTwice~a[^1]\\n\\n[^1]: b\\n[^1]: c",
                "4:3~letter.html~a <b>",
                "4:4~letter.tagInPicture~![ {{x}}](a.png)",
                "6:13~letter.malformedTag~| a |\\n| - |\\n| \\|\\|{{a}} {{B}} |",
                "4:8~letter.malformedTag~> -\\ta  {{B}}"
            })
    void pointsAtTheTroubleInTheText(String place, String key, String body) {
        Problem problem = problems(FRONT + unescaped(body)).getFirst();
        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.place()).hasToString("a.md:" + place);
        assertThat(problems(FRONT + unescaped(body))).hasSize(1);
    }

    @ParameterizedTest(name = "{1} at {0}: {2}")
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "3:1~letter.unknownKeyLike~titel: a",
                "3:1~letter.unknownKey~weather: fine",
                "3:1~letter.keyTwice~title: again",
                "3:7~letter.date~date: 2026-02-30",
                "3:7~letter.date~date: May 3",
                "3:11~letter.language~language: en_US",
                "3:8~letter.unknownChoice~paper: legal",
                "3:5~letter.wantsList~cc: me",
                "3:10~letter.wantsText~subject: [a]",
                "3:10~letter.wantsText~subject: {{x}}",
                "3:8~letter.wantsKeys~style: big",
                "3:15~letter.size~style: {size: 14}",
                "3:15~letter.size~style: {size: 9e0}",
                "3:17~letter.colour~style: {accent: \"red\"}",
                "3:17~letter.paleAccent~style: {accent: \"#F2C14E\"}",
                "3:18~letter.unknownChoice~style: {justify: yes}",
                "3:22~letter.privateShown~signatories: {show: [email]}",
                "3:23~letter.privateShown~signatories: {show: [ phone]}",
                "3:23~letter.unknownChoice~signatories: {show: [ nam]}",
                "3:24~letter.unknownChoice~signatories: {columns: 4}",
                "3:27~letter.unknownChoice~signatories: {disclaimer: no}",
                "3:6~letter.recipientWithoutName~to: [{salutation: a}]",
                "3:16~letter.privateRecipientKey~to: [{name: a, email: b}]",
                "3:16~letter.recipientKey~to: [{name: a, State: b}]",
                "3:22~letter.logoWithoutFile~letterhead: {logos: [{alt: a}]}",
                "3:14~letter.malformedTag~subject: 'é😀 {{X}}'",
                "3:17~letter.unclosedIf~subject: \"\\\\u00e9{{#if x}}\"",
                "3:12~letter.yamlColon~subject: Re: a: b",
                "3:10~letter.yamlQuote~subject: \"Re",
                "3:8~letter.yamlTag~paper: !!java.io.File a4",
                "3:5~letter.yamlAliases~cc: *all",
                "4:1~letter.yamlTab~cc:\\n\\t- a"
            })
    void pointsAtTheTroubleInTheFrontMatter(String place, String key, String line) {
        List<Problem> problems = problems("---\ntitle: T\n" + unescaped(line) + "\n---\n");
        assertThat(problems).extracting(Problem::key).containsExactly(key);
        assertThat(problems.getFirst().place()).hasToString("a.md:" + place);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "letter.noFrontMatter~Dear all",
                "letter.noFrontMatter~\\n",
                "letter.frontMatterOpen~---\\ntitle: a",
                "letter.titleMissing~---\\n---\\na",
                "letter.titleMissing~---\\ntitle:\\n---\\n",
                "letter.frontMatterNoKeys~---\\n- a\\n---\\n",
                "letter.notText~---\\ntitle: a\\0\\n---\\n",
                "letter.controlCharacter~---\\ntitle: a\\b\\n---\\n"
            })
    void tellsWhatIsNoLetterAtAll(String key, String text) {
        assertThat(problems(unescaped(text))).extracting(Problem::key).containsExactly(key);
    }

    @Test
    void hasWordsForEveryProblem() {
        Wording wording = new Wording(Locale.ENGLISH);
        for (long seed = 0; seed < 500; seed++) {
            for (Problem problem : problems(FRONT + new RandomLetters(seed).text())) {
                assertThat(wording.line(problem))
                        .doesNotContainPattern("\\{\\d[,}]")
                        .contains("; ");
            }
        }
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\0", "\0")
                .replace("\\b", "\b")
                .replace("\\\\u", "\\u");
    }

    private static List<Problem> problems(String text) {
        return LetterReader.read("a.md", text).problems();
    }
}
