package org.undersigned.letter.text;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The CommonMark of letters: with footnotes, tables and tags, without HTML.
final class Dialect {

    /// How many quotes, lists, conditions, emphases… may stand within one another.
    static final int DEEPEST = 100;

    /// The blocks of CommonMark but HTML, in the order in which they are tried.
    private static final Set<Class<? extends Block>> BLOCKS =
            Collections.unmodifiableSet(
                    new LinkedHashSet<>(
                            List.of(
                                    BlockQuote.class,
                                    Heading.class,
                                    FencedCodeBlock.class,
                                    ThematicBreak.class,
                                    ListBlock.class,
                                    IndentedCodeBlock.class)));

    private Dialect() {}

    /// A parser. Its own limits lie above {@link #DEEPEST}, so that what goes too deep is seen.
    static Parser parser() {
        return Parser.builder()
                .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
                .enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(new TagBlockParser.Factory())
                .customInlineContentParserFactory(new TagInlineParser.Factory())
                .customInlineContentParserFactory(new HtmlStart.Factory())
                .linkProcessor(new UnknownNote.Processor())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(3 * DEEPEST)
                .maxInlineNesting(2 * DEEPEST)
                .build();
    }
}
