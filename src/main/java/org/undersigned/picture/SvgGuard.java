package org.undersigned.picture;

import org.jspecify.annotations.Nullable;
import org.undersigned.picture.Unprintable.Reason;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import javax.xml.stream.util.EventReaderDelegate;

/// Looks at the elements of a drawing before anybody works on them: how many there are, how deep
/// they go, and whether they need anything from outside.
final class SvgGuard extends EventReaderDelegate {

    static final int MAX_ELEMENTS = 20_000;
    static final int MAX_DEPTH = 64;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private int elements;
    private int depth;
    private boolean text;
    private @Nullable Unprintable refusal;

    SvgGuard(XMLEventReader reader) {
        super(reader);
    }

    /// Whether it has words that are set in a font of this computer.
    boolean hasText() {
        return text;
    }

    /// Why reading on was refused; whoever reads may have made something else of it.
    Optional<Unprintable> refusal() {
        return Optional.ofNullable(refusal);
    }

    private Unprintable refused(Reason reason) {
        Unprintable unprintable = new Unprintable(reason);
        refusal = unprintable;
        return unprintable;
    }

    /// @throws Unprintable if there is no use in reading on
    @Override
    public XMLEvent nextEvent() throws XMLStreamException {
        XMLEvent event = super.nextEvent();
        if (event.isStartElement()) {
            enter(event.asStartElement());
        } else if (event.isEndElement()) {
            depth--;
        }
        return event;
    }

    private void enter(StartElement element) {
        elements++;
        depth++;
        if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) {
            throw refused(Reason.TOO_DETAILED);
        }
        String space = element.getName().getNamespaceURI();
        if (space.isEmpty() || space.equals(SVG)) {
            switch (element.getName().getLocalPart().toLowerCase(Locale.ROOT)) {
                case "image", "feimage" -> throw refused(Reason.NOT_ITS_OWN);
                case "use" -> requireOwn(element);
                case "text" -> text = true;
                default -> {}
            }
        }
    }

    private void requireOwn(StartElement element) {
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            boolean leads = attribute.getName().getLocalPart().equals("href");
            if (leads && !attribute.getValue().strip().startsWith("#")) {
                throw refused(Reason.NOT_ITS_OWN);
            }
        }
    }
}
