package org.undersigned.letter.text;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

import java.util.Set;
import java.util.regex.Pattern;

/// The `<` of what would be HTML elsewhere. Here it is a character like any other, and what follows
/// it is read as usual, so that fields in it are fields.
final class HtmlStart extends CustomNode {

    /// How far a `>` is looked for.
    private static final int REACH = 300;

    private static final Pattern HTML =
            Pattern.compile("<(?:/?[A-Za-z][A-Za-z0-9-]*(?:[\\s/][^>]*)?>|!--|\\?|![A-Za-z])");

    /// Recognizes it.
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return HtmlStart::parse;
        }
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position behind = scanner.position();
        if (!Character.isLetter(scanner.peek()) && "/!?".indexOf(scanner.peek()) < 0) {
            return ParsedInline.none();
        }
        StringBuilder ahead = new StringBuilder("<");
        while (ahead.length() < REACH && scanner.hasNext() && scanner.peek() != '>') {
            ahead.append(scanner.peek());
            scanner.next();
        }
        ahead.append(scanner.peek());
        return HTML.matcher(ahead).lookingAt()
                ? ParsedInline.of(new HtmlStart(), behind)
                : ParsedInline.none();
    }
}
