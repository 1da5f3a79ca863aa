package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.intake.Lists.table;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.table.Mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/// What the headers mean that are listed in `headers.txt`.
class HeadersTest {

    @ParameterizedTest
    @MethodSource("headers")
    void knowsWhatAHeaderMeans(String field, String header) {
        String found =
                new RosterIntake()
                        .columns(table("Canary|" + header, "1|2"), Mapping.NONE)
                        .value()
                        .orElseThrow()
                        .claimed()
                        .getOrDefault(1, "-");

        assertThat(found).isEqualTo(field);
    }

    private static Stream<Arguments> headers() throws IOException {
        try (InputStream in = HeadersTest.class.getResourceAsStream("headers.txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> line.contains(" = ") && !line.startsWith("# "))
                    .map(line -> line.split(" = ", 2))
                    .map(parts -> Arguments.of(parts[0], parts[1]));
        }
    }
}
