package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSName;

/// The names of ISO 32000-1 that PDFBox has no constants for.
final class Names {

    static final COSName AF = COSName.getPDFName("AF");
    static final COSName AF_RELATIONSHIP = COSName.getPDFName("AFRelationship");
    static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
    static final COSName BBOX = COSName.getPDFName("BBox");
    static final COSName CID_TO_GID_MAP = COSName.getPDFName("CIDToGIDMap");
    static final COSName CONTENTS = COSName.getPDFName("Contents");
    static final COSName DIRECTION = COSName.getPDFName("Direction");
    static final COSName DISPLAY_DOC_TITLE = COSName.getPDFName("DisplayDocTitle");
    static final COSName ID_TREE = COSName.getPDFName("IDTree");
    static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");
    static final COSName MARKED = COSName.getPDFName("Marked");
    static final COSName MCID = COSName.getPDFName("MCID");
    static final COSName PG = COSName.getPDFName("Pg");
    static final COSName RIGHT_TO_LEFT = COSName.getPDFName("R2L");
    static final COSName SCOPE = COSName.getPDFName("Scope");
    static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");
    static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");
    static final COSName TABS = COSName.getPDFName("Tabs");

    private Names() {}
}
