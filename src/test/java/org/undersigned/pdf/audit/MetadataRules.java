package org.undersigned.pdf.audit;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// What is told about a document is told twice alike, in the information dictionary and as XMP (ISO
/// 19005-2 §6.6), and nothing else is told.
final class MetadataRules {

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";

    private static final Set<String> KNOWN =
            Set.of("Title", "Subject", "Producer", "CreationDate", "ModDate");

    private MetadataRules() {}

    static void check(PDDocument document, List<String> findings) throws IOException {
        COSDictionary information = document.getDocumentInformation().getCOSObject();
        information.keySet().stream()
                .map(COSName::getName)
                .filter(key -> !KNOWN.contains(key))
                .forEach(key -> findings.add("the document information tells " + key));
        Document packet = packet(document);
        same("title", text(information, "Title"), said(packet, DC, "title"), findings);
        same("subject", text(information, "Subject"), said(packet, DC, "description"), findings);
        same("producer", text(information, "Producer"), said(packet, PDF, "Producer"), findings);
        String language = document.getDocumentCatalog().getLanguage();
        same("language", language == null ? "" : language, said(packet, DC, "language"), findings);
        String created = date(text(information, "CreationDate"));
        same("time of making", created, said(packet, XMP, "CreateDate"), findings);
        String changed = date(text(information, "ModDate"));
        same("time of change", changed, said(packet, XMP, "ModifyDate"), findings);
        if (text(information, "Title").isBlank()) {
            findings.add("the document has no title");
        }
        if (packet.getElementsByTagNameNS(DC, "creator").getLength() > 0) {
            findings.add("the document tells who made it");
        }
    }

    private static void same(String what, String here, String there, List<String> findings) {
        if (!here.equals(there)) {
            findings.add(what + ": “" + here + "” here, “" + there + "” there");
        }
    }

    private static String text(COSDictionary information, String key) {
        return information.getString(COSName.getPDFName(key), "");
    }

    /// `D:20260224000000Z` as XMP writes it.
    private static String date(String date) {
        return date.replaceFirst(
                "D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)Z", "$1-$2-$3T$4:$5:$6Z");
    }

    private static String said(Document packet, String space, String name) {
        NodeList found = packet.getElementsByTagNameNS(space, name);
        return found.getLength() == 0 ? "" : ((Element) found.item(0)).getTextContent();
    }

    private static Document packet(PDDocument document) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream packet = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            return factory.newDocumentBuilder().parse(packet);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("the packet is not XML", e);
        }
    }
}
