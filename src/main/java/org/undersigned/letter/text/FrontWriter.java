package org.undersigned.letter.text;

import org.undersigned.letter.Front;
import org.undersigned.letter.Invitation;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes a front matter in {@link Normal} form as YAML, without the keys that say nothing.
final class FrontWriter {

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
        putMap(keys, "sign_on", invitation(front.invitation()));
        putMap(keys, "style", style(front.style()));
        return YamlWriter.lines(keys);
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
        if (list.columns() != plain.columns()) {
            keys.put("columns", YamlWriter.plain(FrontValue.columns(list.columns())));
        }
        if (list.layout() != plain.layout()) {
            keys.put("layout", Choice.word(list.layout()));
        }
        if (list.count() != plain.count()) {
            keys.put("count", Choice.word(list.count()));
        }
        if (!list.show().equals(plain.show())) {
            keys.put("show", YamlWriter.plain(FrontValue.shown(list.show())));
        }
        if (list.disclaimer() != plain.disclaimer()) {
            keys.put("disclaimer", list.disclaimer());
        }
        return keys;
    }

    private static Map<String, Object> invitation(Invitation invitation) {
        Map<String, Object> keys = new LinkedHashMap<>();
        if (invitation.deadline() != null) {
            keys.put("deadline", invitation.deadline().toString());
        }
        if (invitation.closes() != null) {
            keys.put("closes", invitation.closes().toString());
        }
        putText(keys, "contact", invitation.contact());
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
            keys.put("size", YamlWriter.plain(FrontValue.points(style.size())));
        }
        if (style.justify() != plain.justify()) {
            keys.put("justify", style.justify());
        }
        if (style.hang() != plain.hang()) {
            keys.put("hang", style.hang());
        }
        if (style.accent() != plain.accent()) {
            keys.put("accent", YamlWriter.plain(FrontValue.colour(style.accent())));
        }
        return keys;
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
