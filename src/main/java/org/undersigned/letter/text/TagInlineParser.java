package org.undersigned.letter.text;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

import java.util.Set;

/// Recognizes tags among words.
///
/// `\{{` needs no care here: the escaped brace is gone before the second is met.
final class TagInlineParser implements InlineContentParser {

    /// Makes one for each stretch of text.
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new TagInlineParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        String ahead = ahead(scanner);
        if (!ahead.startsWith("{{")) {
            return ParsedInline.none();
        }
        TagScanner.Scanned scanned = TagScanner.scan(ahead, 0);
        scanner.setPosition(start);
        for (int passed = 0; passed < scanned.end(); passed++) {
            scanner.next();
        }
        return ParsedInline.of(new TagNode(scanned.tag()), scanner.position());
    }

    /// The rest of the line, as far as a tag that is well-formed reaches: there are no two braces
    /// side by side in one but in a value.
    private static String ahead(Scanner scanner) {
        StringBuilder ahead = new StringBuilder();
        boolean quoted = false;
        boolean escaped = false;
        while (ahead.length() < TagScanner.LONGEST && !closes(ahead, quoted)) {
            char c = scanner.peek();
            if (c == Scanner.END || c == '\n' || (ahead.length() == 1 && c != '{')) {
                break;
            }
            ahead.append(c);
            scanner.next();
            quoted ^= c == '"' && !escaped;
            escaped = quoted && c == '\\' && !escaped;
        }
        while (scanner.peek() == '}') {
            ahead.append('}');
            scanner.next();
        }
        return ahead.toString();
    }

    private static boolean closes(StringBuilder ahead, boolean quoted) {
        int last = ahead.length() - 1;
        return !quoted
                && last > 2
                && ahead.charAt(last) == ahead.charAt(last - 1)
                && (ahead.charAt(last) == '}' || ahead.charAt(last) == '{');
    }
}
