package org.undersigned.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class CompletionTest {

    private static final List<String> NAMES =
            List.of("letter.date", "recipient.name", "recipient.state", "signatories.states");

    /// A bar is the caret.
    private static String with(String marked, String name) {
        int caret = marked.indexOf('|');
        String text = marked.replace("|", "");
        Edit edit = Completion.at(text, caret).orElseThrow().with(text, name);
        String after = edit.splices().getFirst().in(text);
        return after.substring(0, edit.end()) + "|" + after.substring(edit.end());
    }

    @Test
    void closesTheTagBehindTheName() {
        assertThat(with("for {{|", "recipient.name")).isEqualTo("for {{recipient.name}}|");
        assertThat(with("{{|undersigned", "recipient.name"))
                .isEqualTo("{{recipient.name}}|undersigned");
        assertThat(with("for {{rec|. You", "recipient.name"))
                .isEqualTo("for {{recipient.name}}|. You");
        assertThat(with("for {{rec| you", "recipient.name"))
                .isEqualTo("for {{recipient.name}}| you");
    }

    @Test
    void replacesTheNameThatIsThere() {
        assertThat(with("{{rec|ipient.nmae}} x", "recipient.name"))
                .isEqualTo("{{recipient.name}}| x");
        assertThat(with("{{#if rec|}}\nx", "recipient.state"))
                .isEqualTo("{{#if recipient.state}}|\nx");
        assertThat(with("{{#if re| = \"CA\"}}", "recipient.state"))
                .isEqualTo("{{#if recipient.state| = \"CA\"}}");
    }

    @Test
    void knowsWhereNoFieldIsNamed() {
        assertThat(Completion.at("plain", 3)).isEmpty();
        assertThat(Completion.at("{{a}} b", 6)).isEmpty();
        assertThat(Completion.at("\\{{", 3)).isEmpty();
        assertThat(Completion.at("{{a\nb", 5)).isEmpty();
    }

    @Test
    void putsAWholeTagWhereNoneIs() {
        Edit edit = Completion.fresh(2).with("a b", "letter.date");
        assertThat(edit.splices().getFirst().in("a b")).isEqualTo("a {{letter.date}}b");
    }

    @Test
    void offersWhatBeginsLikeThatBeforeWhatHoldsIt() {
        assertThat(Completion.at("{{s", 3).orElseThrow().among(NAMES))
                .containsExactly("signatories.states", "recipient.state");
        assertThat(Completion.at("{{zzz", 5).orElseThrow().among(NAMES)).isEmpty();
    }
}
