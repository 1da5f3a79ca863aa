package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class JsonTextTest {

    @Test
    void writesListsAndMapsInOrder() {
        assertThat(JsonText.of(List.of("b", "a \"q\" \\", "\n")))
                .isEqualTo(
                        """
                        ["b", "a \\"q\\" \\\\", "\\u000a"]\
                        """);
        assertThat(JsonText.of(Map.of("b", "2", "a", "1")))
                .isEqualTo(
                        """
                        {"a": "1", "b": "2"}\
                        """);
    }

    @Test
    void readsWhatItWrote() {
        List<String> list = List.of("", "\"", "\\", "\\u0041", "a\tb\u0000", "日本", "🪑", "[\"]");

        assertThat(JsonText.list(JsonText.of(list))).isEqualTo(list);
        assertThat(JsonText.list(JsonText.of(List.of()))).isEmpty();
        assertThat(JsonText.map(JsonText.of(Map.of("k", "v\"", "", ""))))
                .isEqualTo(Map.of("k", "v\"", "", ""));
    }
}
