package org.undersigned.picture;

import org.jspecify.annotations.Nullable;
import org.undersigned.picture.Unprintable.Reason;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.DTD;
import javax.xml.stream.events.EntityDeclaration;
import javax.xml.stream.events.ProcessingInstruction;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import javax.xml.stream.util.EventReaderDelegate;

/// Looks at the elements of a drawing before anybody works on them: how many there are, how deep
/// they go, and whether they need anything from outside.
final class SvgGuard extends EventReaderDelegate {

    static final int MAX_ELEMENTS = 20_000;
    static final int MAX_DEPTH = 64;

    /// How the JDK's messages begin that tell of a limit of its XML parser.
    private static final String LIMIT = "JAXP0001";

    private static final String SVG = "http://www.w3.org/2000/svg";

    private int elements;
    private int depth;
    private boolean text;
    private boolean script;

    /// What has been read of a style sheet, if the reader is within one.
    private @Nullable StringBuilder sheet;

    private @Nullable Unprintable refusal;

    SvgGuard(XMLEventReader reader) {
        super(reader);
    }

    /// Whether it has words that are set in a font of this computer.
    boolean hasText() {
        return text;
    }

    /// Whether it has a script, which nobody runs.
    boolean hasScript() {
        return script;
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
        XMLEvent event = read(super::nextEvent);
        if (event.isStartElement()) {
            enter(event.asStartElement());
        } else if (event.isEndElement()) {
            leave();
        } else if (event.isCharacters() && sheet != null) {
            sheet.append(event.asCharacters().getData());
        } else if (event instanceof DTD dtd) {
            requireOwn(dtd);
        } else if (event instanceof ProcessingInstruction instruction
                && instruction.getTarget().equals("xml-stylesheet")) {
            throw refused(Reason.NOT_ITS_OWN);
        }
        return event;
    }

    @Override
    public XMLEvent peek() throws XMLStreamException {
        return read(super::peek);
    }

    /// Entities within entities that would fill the memory stop at the JDK's limits.
    private XMLEvent read(Step step) throws XMLStreamException {
        try {
            return step.event();
        } catch (XMLStreamException e) {
            if (String.valueOf(e.getMessage()).contains(LIMIT)) {
                throw refused(Reason.TOO_DETAILED);
            }
            throw e;
        }
    }

    @FunctionalInterface
    private interface Step {
        XMLEvent event() throws XMLStreamException;
    }

    private void enter(StartElement element) {
        elements++;
        depth++;
        if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) {
            throw refused(Reason.TOO_DETAILED);
        }
        String space = element.getName().getNamespaceURI();
        if (space.isEmpty() || space.equals(SVG)) {
            String name = element.getName().getLocalPart().toLowerCase(Locale.ROOT);
            switch (name) {
                case "image", "feimage" -> throw refused(Reason.NOT_ITS_OWN);
                case "text" -> text = true;
                case "script" -> script = true;
                case "style" -> sheet = new StringBuilder();
                default -> {}
            }
            requireOwn(name, element);
        }
    }

    private void leave() {
        depth--;
        if (sheet != null) {
            if (!SvgReferences.isOwnSheet(sheet.toString())) {
                throw refused(Reason.NOT_ITS_OWN);
            }
            sheet = null;
        }
    }

    private void requireOwn(String name, StartElement element) {
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            boolean own =
                    attribute.getName().getLocalPart().equals("href")
                            ? SvgReferences.isOwn(name, attribute.getValue())
                            : SvgReferences.isOwn(attribute.getValue());
            if (!own) {
                throw refused(Reason.NOT_ITS_OWN);
            }
        }
    }

    private void requireOwn(DTD type) {
        List<EntityDeclaration> entities = type.getEntities();
        if (entities != null && entities.stream().anyMatch(it -> it.getSystemId() != null)) {
            throw refused(Reason.NOT_ITS_OWN);
        }
    }
}
