package org.undersigned.letter.text;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

import java.util.regex.Pattern;

/// The citation of a footnote that has no text, which would pass as words otherwise.
final class UnknownNote extends CustomNode {

    private static final Pattern CITATION = Pattern.compile("\\^[^\\s\\[\\]]+");

    private final String label;

    private UnknownNote(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// Recognizes it.
    static final class Processor implements LinkProcessor {

        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            if (link.destination() != null || !CITATION.matcher(link.text()).matches()) {
                return LinkResult.none();
            }
            String label = link.text().substring(1);
            boolean known =
                    context.getDefinition(FootnoteDefinition.class, label) != null
                            || context.getDefinition(LinkReferenceDefinition.class, link.text())
                                    != null;
            return known
                    ? LinkResult.none()
                    : LinkResult.replaceWith(new UnknownNote(label), link.afterTextBracket());
        }
    }
}
