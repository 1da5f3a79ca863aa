package org.undersigned.exchange.xlsx;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a workbook says of itself (ECMA-376 part 1 §18.2).
///
/// @param part the part of the file that says so
/// @param sheets its sheets in the order of their tabs
/// @param since1904 whether its days are counted from 1904, as Excel for the Mac did
record Workbook(String part, List<Sheet> sheets, boolean since1904) {

    Workbook {
        sheets = List.copyOf(sheets);
    }

    static Workbook of(Parts parts, String part) throws IOException, SAXException {
        Map<String, String> sheetParts =
                parts.relations(part).stream()
                        .filter(it -> it.type().equals("worksheet"))
                        .collect(
                                Collectors.toMap(
                                        Relation::id, Relation::part, (first, _) -> first));
        Contents contents = new Contents(sheetParts);
        parts.read(part, contents);
        return new Workbook(part, contents.sheets, contents.since1904);
    }

    private static final class Contents extends DefaultHandler {

        private final Map<String, String> parts;
        private final List<Sheet> sheets = new ArrayList<>();
        private boolean since1904;

        Contents(Map<String, String> parts) {
            this.parts = parts;
        }

        @Override
        public void startElement(
                String uri, String local, String qualified, Attributes attributes) {
            if (local.equals("workbookPr")) {
                String said = String.valueOf(attributes.getValue("date1904"));
                since1904 = said.equals("1") || said.equals("true");
            } else if (local.equals("sheet")) {
                String part = parts.get(relation(attributes));
                if (part != null) {
                    String state = attributes.getValue("state");
                    sheets.add(
                            new Sheet(
                                    String.valueOf(attributes.getValue("name")),
                                    part,
                                    state != null && !state.equals("visible")));
                }
            }
        }

        /// Its namespace differs between the two standards.
        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }
}
