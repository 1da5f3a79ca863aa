package org.undersigned.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON as RFC 8259 has it.
class JsonTest {

    @Test
    void writesRecordsAndLists() {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("name", "Lake Fund");
        record.put("lines", List.of(3, -1));
        record.put("done", true);
        record.put("none", List.of());

        assertThat(Json.of(record))
                .isEqualTo(
                        "{\"name\": \"Lake Fund\", \"lines\": [3, -1], \"done\": true,"
                                + " \"none\": []}");
    }

    @Test
    void escapesWhatMustBeEscaped() {
        assertThat(Json.of("a\"b\\c\n\u0000\uD83C é 🪑 \uDC00\uD83C\uD83C"))
                .isEqualTo("\"a\\\"b\\\\c\\u000a\\u0000\\ud83c é 🪑 \\udc00\\ud83c\\ud83c\"");
    }
}
