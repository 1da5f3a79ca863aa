package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Problem;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// Letters that nobody writes take no more time than they are long, and no stack.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PathologicalTest {

    private static final int MANY = 10_000;
    private static final int LONG = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "![", "[a](", "{{ ", "{", "{{a}}", "{{#if x = \"", "*a ", "_a", "<a ", "`a``b",
                "\\", "&a", "- a\n", "a\n", "# a\n", "\\|{{x}}", "[^a]", "<!--", "~", "\t",
                        "😀{{a}}"
            })
    void readsEndlessRepetition(String pattern) {
        String body = "a | b\n--- | ---\n" + pattern.repeat(LONG / pattern.length());
        assertThat(LetterReader.read("a.md", "---\ntitle: t\n---\n" + body)).isNotNull();
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        assertThat(keys(">".repeat(MANY) + "a")).containsExactly("letter.nestedTooDeep");
        assertThat(keys("- ".repeat(MANY) + "a")).containsExactly("letter.nestedTooDeep");
        assertThat(keys("{{#if x}}".repeat(MANY) + "{{/if}}".repeat(MANY)))
                .contains("letter.nestedTooDeep");
        assertThat(keys("{{#if x}}\n".repeat(MANY) + "{{/if}}\n".repeat(MANY)))
                .contains("letter.nestedTooDeep");
        assertThat(keys("**a ".repeat(MANY) + "b**".repeat(MANY)))
                .containsExactly("letter.nestedTooDeep");
    }

    @Test
    void refusesYamlThatIsABomb() {
        assertThat(front("cc: " + "[".repeat(MANY))).containsExactly("letter.yamlTooDeep");
        assertThat(front("cc: &a [x]\nto: [" + "*a, ".repeat(MANY) + "]"))
                .containsExactly("letter.yamlAliases");
        assertThat(front("cc: &a [*a]")).containsExactly("letter.wantsText");
        assertThat(front("subject: '" + "{{x}} \\".repeat(MANY) + "'")).isEmpty();
        assertThat(front("subject: '" + "{{ ".repeat(LONG) + "'")).contains("letter.malformedTag");
    }

    @Test
    void refusesEndlessTables() {
        String wide = "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|b\n".repeat(600);
        assertThat(keys(wide)).containsExactly("letter.tablesTooLarge");
    }

    @Test
    void tellsOnlySoManyProblems() {
        assertThat(keys("{{X}}\n\n".repeat(MANY))).hasSize(101).contains("letter.moreProblems");
    }

    @Test
    void readsALetterThatIsOnlyFullOfDoubts() {
        assertThat(keys("a <b> c\n\n".repeat(200))).hasSize(101).endsWith("letter.moreProblems");
        assertThat(keys("a <b> c\n\n".repeat(200) + "{{X}}")).contains("letter.malformedTag");
    }

    private static List<String> keys(String body) {
        return problems("---\ntitle: t\n---\n" + body);
    }

    private static List<String> front(String yaml) {
        return problems("---\ntitle: t\n" + yaml + "\n---\n");
    }

    private static List<String> problems(String text) {
        return LetterReader.read("a.md", text).problems().stream().map(Problem::key).toList();
    }
}
