package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

import java.util.List;
import java.util.Map;

/// A structure tree as text: one element a line, indented, with what it says beyond its type; then
/// its contents.
final class StructureDump {

    private static final List<String> PLUMBING = List.of("S", "P", "K", "Pg", "Type");

    private final StringBuilder text = new StringBuilder();

    StructureDump(COSDictionary root) {
        kids(root.getDictionaryObject(COSName.K), 0);
    }

    private void kids(COSBase kids, int depth) {
        switch (kids) {
            case null -> {}
            case COSArray several -> {
                for (int i = 0; i < several.size(); i++) {
                    kids(several.getObject(i), depth);
                }
            }
            case COSInteger number -> line(depth, "#" + number.intValue());
            case COSDictionary one when one.containsKey(COSName.S) -> {
                line(depth, one.getNameAsString(COSName.S) + entries(one));
                kids(one.getDictionaryObject(COSName.K), depth + 1);
            }
            case COSDictionary one -> line(depth, one.getNameAsString(COSName.TYPE) + entries(one));
            default -> throw new IllegalArgumentException(kids.toString());
        }
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private static String entries(COSDictionary element) {
        StringBuilder entries = new StringBuilder();
        for (Map.Entry<COSName, COSBase> entry : element.entrySet()) {
            String key = entry.getKey().getName();
            if (!PLUMBING.contains(key)) {
                COSBase value = element.getDictionaryObject(entry.getKey());
                entries.append(' ').append(key).append('=').append(shown(value));
            }
        }
        return entries.toString();
    }

    private static String shown(COSBase value) {
        return switch (value) {
            case COSString string -> "“" + string.getString() + "”";
            case COSName name -> name.getName();
            case COSInteger number -> Long.toString(number.longValue());
            case COSNumber number -> Float.toString(number.floatValue());
            case COSArray array ->
                    array.toList().stream().map(StructureDump::shown).toList().toString();
            case COSDictionary dictionary when dictionary.containsKey(COSName.SUBTYPE) ->
                    dictionary.getNameAsString(COSName.SUBTYPE);
            case COSDictionary dictionary -> "{" + entries(dictionary).strip() + "}";
            default -> value.toString();
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
