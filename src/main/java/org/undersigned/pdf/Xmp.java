package org.undersigned.pdf;

import java.nio.charset.StandardCharsets;

/// Writes the XMP packet (ISO 16684-1). It claims PDF/UA-1, and PDF/A-2a or, with attachments, 3a;
/// the schema of the former is not among those PDF/A knows, so the packet describes it (ISO 19005-2
/// §6.6.2.3).
final class Xmp {

    private static final String HEAD =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            """;

    private static final String FOOT =
            """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 followed</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    /// Instead of a part: what is no PDF/A.
    static final int NO_ARCHIVE = 0;

    private Xmp() {}

    /// @param part the part of ISO 19005 that is followed, or none
    static byte[] of(Metadata about, int part) {
        StringBuilder packet = new StringBuilder(HEAD);
        if (part != NO_ARCHIVE) {
            element(packet, "pdfaid:conformance", "A");
            element(packet, "pdfaid:part", Integer.toString(part));
        }
        inOneLanguage(packet, "dc:title", about.title());
        if (!about.subject().isEmpty()) {
            inOneLanguage(packet, "dc:description", about.subject());
        }
        element(
                packet,
                "dc:language",
                "<rdf:Bag><rdf:li>" + about.language() + "</rdf:li></rdf:Bag>");
        element(packet, "pdf:Producer", escape(about.producer()));
        element(packet, "xmp:CreateDate", about.timestamp());
        element(packet, "xmp:ModifyDate", about.timestamp());
        return packet.append(FOOT).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void inOneLanguage(StringBuilder packet, String name, String text) {
        String item = "<rdf:li xml:lang=\"x-default\">" + escape(text) + "</rdf:li>";
        element(packet, name, "<rdf:Alt>" + item + "</rdf:Alt>");
    }

    private static void element(StringBuilder packet, String name, String content) {
        packet.append('<').append(name).append('>').append(content);
        packet.append("</").append(name).append(">\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
