package org.undersigned.typeset.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatternTrieTest {

    private final PatternTrie trie = new PatternTrie();

    @Test
    void takesTheGreatestOfAllValuesAtAPlace() {
        trie.add("a1b");
        trie.add("a2bc3");
        trie.add(".x4");
        assertThat(trie.values(".xabc.")).containsExactly(0, 0, 4, 2, 0, 3, 0);
    }

    @Test
    void tellsThePrefixOfAPatternFromAPattern() {
        trie.add("abc1d");
        assertThat(trie.values("abc")).containsExactly(0, 0, 0, 0);
    }

    @Test
    void growsWithItsPatterns() {
        for (char c = 0x4E00; c < 0x4E00 + 20_000; c++) {
            trie.add(c + "1" + c + "3" + c);
        }
        assertThat(trie.values("\u4E00\u4E00\u4E00")).containsExactly(0, 1, 3, 0);
        assertThat(trie.values("\u9C1F\u9C1F\u9C1F")).containsExactly(0, 1, 3, 0);
        assertThat(trie.values("\u4E00\u4E01\u4E00")).containsExactly(0, 0, 0, 0);
    }
}
