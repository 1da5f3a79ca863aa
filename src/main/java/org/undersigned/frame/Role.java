package org.undersigned.frame;

/// The standard structure types that a letter uses (ISO 32000-1 §14.8.4).
public enum Role {
    DOCUMENT("Document"),
    SECTION("Sect"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    HEADING_4("H4"),
    HEADING_5("H5"),
    HEADING_6("H6"),
    PARAGRAPH("P"),
    BLOCK_QUOTE("BlockQuote"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    REFERENCE("Reference"),
    NOTE("Note"),
    LINK("Link"),
    SPAN("Span"),
    CODE("Code"),
    FIGURE("Figure"),
    FORM("Form");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /// Its name in a PDF.
    public String type() {
        return type;
    }
}
