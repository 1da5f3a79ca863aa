package org.undersigned.exchange.xlsx;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/// The parts of a packed file (ECMA-376 part 2): each is an entry of a zip file that holds XML, and
/// may have relations to others.
///
/// Document type declarations are refused, so that there are no entities to expand.
final class Parts implements Closeable {

    /// More than the pictures and drawings of any list.
    private static final int ENTRIES = 20_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Allowance allowance;

    /// @throws IOException if it is no zip file, or a torn one
    Parts(Path file, Allowance allowance) throws IOException, Refusal {
        this.allowance = allowance;
        this.zip = new ZipFile(file.toFile());
        if (zip.size() > ENTRIES) {
            zip.close();
            throw new Refusal("table.sheetTooLarge");
        }
        zip.stream().forEach(it -> entries.putIfAbsent(it.getName().toLowerCase(Locale.ROOT), it));
    }

    /// Reads a part; nothing happens if there is none of that name.
    void read(String part, DefaultHandler handler) throws IOException, SAXException {
        ZipEntry entry = entries.get(part.toLowerCase(Locale.ROOT));
        if (entry == null) {
            return;
        }
        try (var in = new MeteredStream(zip.getInputStream(entry), allowance)) {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(in), handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java parses XML", e);
        }
    }

    /// What a part is related to; the whole file is the part without a name.
    List<Relation> relations(String part) throws IOException, SAXException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        read(
                name,
                new DefaultHandler() {
                    @Override
                    public void startElement(
                            String uri, String local, String qualified, Attributes attributes) {
                        String target = attributes.getValue("Target");
                        String type = attributes.getValue("Type");
                        if (local.equals("Relationship") && target != null && type != null) {
                            relations.add(
                                    new Relation(
                                            String.valueOf(attributes.getValue("Id")),
                                            type.substring(type.lastIndexOf('/') + 1),
                                            resolved(part, target)));
                        }
                    }
                });
        return relations;
    }

    /// The first related part of a type.
    Optional<String> related(String part, String type) throws IOException, SAXException {
        return relations(part).stream()
                .filter(it -> it.type().equals(type))
                .map(Relation::part)
                .findFirst();
    }

    private static String resolved(String part, String target) {
        try {
            return URI.create("/" + part).resolve(target).normalize().getPath().substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return target;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
