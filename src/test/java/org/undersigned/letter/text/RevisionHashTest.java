package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionHashTest {

    private static final String PLAIN = hash("title: T\nsubject: S", "Caf\u00e9 *x*");

    @Test
    void isTheSameForTheSameWording() {
        assertThat(hash("date: 2026-02-24\ntitle: 'T'\nsubject: S\ncc: [a]", "Cafe\u0301 _x_  \n"))
                .isEqualTo(PLAIN)
                .hasSize(64);
        assertThat(hash("title: T\nsubject: S\nstyle: {size: 12}\npaper: a4", "Caf\u00e9 *x*"))
                .isEqualTo(PLAIN);
    }

    @Test
    void isAnotherForAnotherWording() {
        assertThat(hash("title: T2\nsubject: S", "Caf\u00e9 *x*")).isNotEqualTo(PLAIN);
        assertThat(hash("title: T\nsubject: S2", "Caf\u00e9 *x*")).isNotEqualTo(PLAIN);
        assertThat(hash("title: T\nsubject: S", "Caf\u00e9 *y*")).isNotEqualTo(PLAIN);
        assertThat(hash("title: T\nsubject: S\nclosing: C", "Caf\u00e9 *x*")).isNotEqualTo(PLAIN);
        assertThat(hash("title: T\nclosing: S", "Caf\u00e9 *x*")).isNotEqualTo(PLAIN);
    }

    private static String hash(String front, String body) {
        String text = "---\n" + front + "\n---\n" + body;
        return RevisionHash.of(LetterReader.read("a.md", text).value().orElseThrow().letter());
    }
}
