package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.undersigned.letter.Front;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Style;
import org.undersigned.measure.Length;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes a front matter in {@link Normal} form as YAML, without the keys that say nothing.
final class FrontWriter {

    private static final DumpSettings SETTINGS =
            DumpSettings.builder()
                    .setSchema(new CoreSchema())
                    .setDefaultFlowStyle(FlowStyle.BLOCK)
                    .setIndicatorIndent(2)
                    .setIndentWithIndicator(true)
                    .setSplitLines(false)
                    .setUseUnicodeEncoding(true)
                    .setMaxSimpleKeyLength(1000)
                    .setDereferenceAliases(true)
                    .build();

    private FrontWriter() {}

    static String write(Front front) {
        Front plain = Front.titled(front.title());
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("title", front.title());
        if (front.date() != null) {
            keys.put("date", front.date().toString());
        }
        if (!front.language().equals(plain.language())) {
            keys.put("language", front.language().toLanguageTag());
        }
        if (front.paper() != plain.paper()) {
            keys.put("paper", Choice.word(front.paper()));
        }
        putText(keys, "subject", LineWriter.write(front.subject()));
        if (front.letterhead() != null) {
            keys.put("letterhead", letterhead(front.letterhead()));
        }
        putList(keys, "to", front.to().stream().map(FrontWriter::recipient).toList());
        putText(keys, "salutation", LineWriter.write(front.salutation()));
        putText(keys, "closing", LineWriter.write(front.closing()));
        putList(keys, "cc", front.cc());
        putList(keys, "enclosures", front.enclosures());
        putMap(keys, "signatories", signatories(front.signatories()));
        putMap(keys, "style", style(front.style()));
        return new Dump(SETTINGS).dumpToString(keys);
    }

    private static Map<String, Object> letterhead(Letterhead head) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", head.name());
        putList(keys, "address", head.address());
        putText(keys, "contact", head.contact());
        List<Map<String, Object>> logos = new ArrayList<>();
        for (Letterhead.Logo logo : head.logos()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("file", logo.file());
            putText(entry, "alt", logo.alt());
            logos.add(entry);
        }
        putList(keys, "logos", logos);
        return keys;
    }

    private static Map<String, Object> recipient(Recipient recipient) {
        Map<String, Object> keys = new LinkedHashMap<>();
        putText(keys, "name", recipient.name());
        putText(keys, "title", recipient.title());
        putText(keys, "organization", recipient.organization());
        putList(keys, "address", recipient.address());
        putText(keys, "salutation", recipient.salutation());
        keys.putAll(new TreeMap<>(recipient.fields()));
        return keys;
    }

    private static Map<String, Object> signatories(SignatoryList list) {
        SignatoryList plain = SignatoryList.DEFAULT;
        Map<String, Object> keys = new LinkedHashMap<>();
        if (list.order() != plain.order()) {
            keys.put("order", Choice.word(list.order()));
        }
        if (list.group() != plain.group()) {
            keys.put("group", Choice.word(list.group()));
        }
        switch (list.columns()) {
            case AUTO -> {}
            case ONE -> keys.put("columns", 1);
            case TWO -> keys.put("columns", 2);
            case THREE -> keys.put("columns", 3);
        }
        if (!list.show().equals(plain.show())) {
            keys.put("show", list.show().stream().map(Choice::word).toList());
        }
        return keys;
    }

    private static Map<String, Object> style(Style style) {
        Style plain = Style.DEFAULT;
        Map<String, Object> keys = new LinkedHashMap<>();
        if (style.layout() != plain.layout()) {
            keys.put("layout", Choice.word(style.layout()));
        }
        if (style.face() != plain.face()) {
            keys.put("face", Choice.word(style.face()));
        }
        if (!style.size().equals(plain.size())) {
            keys.put("size", size(style.size()));
        }
        if (style.justify() != plain.justify()) {
            keys.put("justify", style.justify());
        }
        return keys;
    }

    /// In points, with enough decimals to find the scaled point again.
    private static Number size(Length size) {
        BigDecimal points =
                BigDecimal.valueOf(size.sp())
                        .divide(BigDecimal.valueOf(Length.PER_POINT), 5, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return points.scale() <= 0 ? points.intValueExact() : points.doubleValue();
    }

    private static void putText(Map<String, Object> keys, String key, String text) {
        if (!text.isEmpty()) {
            keys.put(key, text);
        }
    }

    private static void putList(Map<String, Object> keys, String key, List<?> list) {
        if (!list.isEmpty()) {
            keys.put(key, list);
        }
    }

    private static void putMap(Map<String, Object> keys, String key, Map<String, Object> map) {
        if (!map.isEmpty()) {
            keys.put(key, map);
        }
    }
}
