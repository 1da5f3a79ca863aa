package org.undersigned.letter.text;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import java.util.ArrayDeque;
import java.util.Deque;

/// The words between the brackets of a picture, without any markup (CommonMark §6.4).
final class AltText {

    private final StringBuilder words = new StringBuilder();
    private final Sites sites;
    private final Reading reading;

    private AltText(Sites sites, Reading reading) {
        this.sites = sites;
        this.reading = reading;
    }

    static String of(Node picture, Sites sites, Reading reading) {
        AltText text = new AltText(sites, reading);
        text.within(picture);
        return text.words.toString();
    }

    /// In document order and without recursion: pictures can be nested deeply.
    private void within(Node picture) {
        Deque<Node> left = new ArrayDeque<>();
        pushChildren(picture, left);
        while (!left.isEmpty()) {
            Node node = left.pop();
            say(node);
            pushChildren(node, left);
        }
    }

    private static void pushChildren(Node parent, Deque<Node> left) {
        for (Node child = parent.getLastChild(); child != null; child = child.getPrevious()) {
            left.push(child);
        }
    }

    private void say(Node node) {
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case Code code -> words.append(code.getLiteral());
            case HtmlInline html -> words.append(html.getLiteral());
            case HtmlStart _ -> words.append('<');
            case SoftLineBreak _ -> words.append(' ');
            case HardLineBreak _ -> words.append(' ');
            case FootnoteReference _ -> reading.error(sites.of(node), "letter.noteInPicture");
            case UnknownNote _ -> reading.error(sites.of(node), "letter.noteInPicture");
            case TagNode _ -> reading.error(sites.of(node), "letter.tagInPicture");
            default -> {}
        }
    }
}
