package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.DumpSettingsBuilder;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Writes values as YAML: texts are quoted only where they would be read as something else, lines
/// end with LF.
final class YamlWriter {

    private static final DumpSettings BLOCK =
            settings()
                    .setDefaultFlowStyle(FlowStyle.BLOCK)
                    .setIndicatorIndent(2)
                    .setIndentWithIndicator(true)
                    .build();

    private static final DumpSettings FLOW = settings().setDefaultFlowStyle(FlowStyle.FLOW).build();

    private YamlWriter() {}

    private static DumpSettingsBuilder settings() {
        return DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setSplitLines(false)
                .setUseUnicodeEncoding(true)
                .setMaxSimpleKeyLength(1000)
                .setDereferenceAliases(true);
    }

    /// Keys and values, each on lines of its own.
    static String lines(Map<String, ?> keys) {
        return new Dump(BLOCK).dumpToString(keys);
    }

    /// The lines of a mapping that was composed.
    static String lines(Node mapping) {
        Lines lines = new Lines();
        new Dump(BLOCK).dumpNode(mapping, lines);
        return lines.written.toString();
    }

    /// A text or number as it stands behind a key or in a list that has lines of its own.
    static String onItsLine(Object value) {
        return lines(Map.of("k", value)).substring("k: ".length()).stripTrailing();
    }

    /// A value as it stands between braces or brackets; lists and mappings have theirs.
    static String inBraces(Object value) {
        return withoutEnds(new Dump(FLOW).dumpToString(List.of(value)));
    }

    /// A key and its value as they stand between braces.
    static String entryInBraces(String key, Object value) {
        return withoutEnds(new Dump(FLOW).dumpToString(Map.of(key, value)));
    }

    /// What is written of a value: a text, a list of texts, a number or a truth.
    static Object plain(FrontValue value) {
        return switch (value) {
            case FrontValue.Words(String text) -> Plain.stripped(text);
            case FrontValue.Listing(List<String> texts) ->
                    texts.stream().map(Plain::stripped).filter(text -> !text.isEmpty()).toList();
            case FrontValue.Amount(BigDecimal number) -> shortest(number.stripTrailingZeros());
            case FrontValue.Flag(boolean holds) -> holds;
        };
    }

    private static Number shortest(BigDecimal number) {
        return number.scale() <= 0 ? number.toBigInteger() : number;
    }

    private static String withoutEnds(String braced) {
        String whole = braced.stripTrailing();
        return whole.substring(1, whole.length() - 1);
    }

    /// A value as a node of no text.
    static Node node(Object value) {
        return new StandardRepresenter(BLOCK).represent(value);
    }

    private static final class Lines implements StreamDataWriter {

        private final StringBuilder written = new StringBuilder();

        @Override
        public void write(String text) {
            written.append(text);
        }

        @Override
        public void write(String text, int from, int length) {
            written.append(text, from, from + length);
        }
    }
}
