package org.undersigned.exchange.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes workbooks part by part, also such as no program would write.
public final class TinyWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;
    private String properties = "";

    /// A sheet by its `row` elements.
    public TinyWorkbook sheet(String name, String rows) {
        return sheet(name, "visible", rows, "");
    }

    TinyWorkbook sheet(String name, String state, String rows, String after) {
        count++;
        sheets.append(
                "<sheet name='%s' sheetId='%d' state='%s' r:id='rId%d'/>"
                        .formatted(name, count, state, count));
        relation("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml");
        parts.put(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns='%s'><sheetData>%s</sheetData>%s</worksheet>"
                        .formatted(MAIN, rows, after));
        return this;
    }

    /// The texts that cells call by number, as `si` elements.
    TinyWorkbook texts(String items) {
        relation("rIdTexts", "sharedStrings", "sharedStrings.xml");
        parts.put("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items));
        return this;
    }

    /// The formats of numbers, which cells call by their place among these.
    TinyWorkbook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].replace("\"", "&quot;").replace("<", "&lt;");
            formats.append("<numFmt numFmtId='%d' formatCode=\"%s\"/>".formatted(164 + i, code));
            styles.append("<xf numFmtId='%d'/>".formatted(164 + i));
        }
        relation("rIdStyles", "styles", "styles.xml");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, formats, styles));
        return this;
    }

    TinyWorkbook since1904() {
        properties = "<workbookPr date1904='1'/>";
        return this;
    }

    /// A part as it is.
    TinyWorkbook part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    private void relation(String id, String type, String target) {
        relations.append(
                "<Relationship Id='%s' Type='%s/%s' Target='%s'/>"
                        .formatted(id, OFFICE, type, target));
    }

    public Path write(Path file) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types/>");
        all.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                        .formatted(OFFICE));
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, OFFICE, properties, sheets));
        all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        all.putAll(parts);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /// A row of texts.
    public static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t='inlineStr'><is><t>%s</t></is></c>".formatted(text));
        }
        return row.append("</row>").toString();
    }

    /// A row of numbers, the first in the first style.
    static String numbers(String... values) {
        StringBuilder row = new StringBuilder("<row>");
        for (int i = 0; i < values.length; i++) {
            row.append("<c s='%d'><v>%s</v></c>".formatted(i, values[i]));
        }
        return row.append("</row>").toString();
    }
}
