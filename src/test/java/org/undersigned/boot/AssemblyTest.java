package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssemblyTest {

    @Test
    void opensTheFontsOnceForAllWhoSetLetters() {
        Assembly assembly = Assembly.fromSystemProperties();

        assertThat(assembly.typesetter()).isSameAs(assembly.typesetter());
    }
}
