package org.undersigned.letter.text;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

import java.util.regex.Pattern;

/// Recognizes the tags of conditions that stand alone on their lines; they interrupt a paragraph.
final class TagBlockParser extends AbstractBlockParser {

    /// What is indented as far as this is code (CommonMark §4.4).
    private static final int CODE_INDENT = 4;

    private static final Pattern TRAILING = Pattern.compile("[ \\t]++$");

    private final TagBlock block;

    private TagBlockParser(TagBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    /// Looks for a tag at the beginning of each line.
    static final class Factory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (line.length() - start > TagScanner.LONGEST || !opens(line, start)) {
                return BlockStart.none();
            }
            String rest = TRAILING.matcher(line.subSequence(start, line.length())).replaceFirst("");
            TagScanner.Scanned scanned = TagScanner.scan(rest, 0);
            if (scanned.end() != rest.length() || !scanned.tag().isConditional()) {
                return BlockStart.none();
            }
            return BlockStart.of(new TagBlockParser(new TagBlock(scanned.tag())))
                    .atIndex(line.length());
        }

        private static boolean opens(CharSequence line, int start) {
            return start + 1 < line.length()
                    && line.charAt(start) == '{'
                    && line.charAt(start + 1) == '{';
        }
    }
}
