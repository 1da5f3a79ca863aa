package org.undersigned.exchange.mail;

import org.jspecify.annotations.Nullable;
import org.undersigned.table.CellText;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a mail apart.
final class MailParser {

    /// Parts within parts, and parts at all: nobody sends more.
    private static final int DEEPEST = 8;

    private static final int MOST = 100;

    private static final Pattern ADDRESS =
            Pattern.compile("^\\s*(.*?)\\s*<([^<>\\s]+@[^<>\\s]+)>|([^<>\\s,;]+@[^<>\\s,;]+)");
    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p|/div|/tr|/li)[^>]*>");
    private static final Pattern CELL = Pattern.compile("(?i)</t[dh][^>]*>");
    private static final Pattern NUMBERED =
            Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,6})|(\\d{1,7}));");

    /// `Roe, Jane`, as the directories of offices write it; no `Jane Roe, PhD`.
    private static final Pattern TURNED =
            Pattern.compile("^((?:\\p{Ll}+ ){0,3}[^\\s,]+), ([^,]{2,})$");

    private static final Pattern HIDDEN =
            Pattern.compile("(?is)<(script|style|head)\\b.*?</\\1\\s*>");

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Mail.Attached> attachments = new ArrayList<>();
    private int parts;

    static Mail parse(byte[] bytes) {
        return new MailParser().mail(Entity.of(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    private Mail mail(Entity whole) {
        collect(whole, 0);
        String text = plain.toString().isBlank() ? readable(html.toString()) : plain.toString();
        String from = EncodedWords.decoded(whole.header("from"));
        Matcher address = ADDRESS.matcher(from);
        boolean known = address.find();
        boolean bare = known && address.group(2) == null;
        String name = known && !bare ? CellText.line(address.group(1).replace("\"", "")) : "";
        return new Mail(
                TURNED.matcher(name).replaceFirst("$2 $1"),
                known ? bare ? address.group(3) : address.group(2) : "",
                date(whole.header("date")),
                CellText.line(EncodedWords.decoded(whole.header("subject"))),
                text,
                attachments);
    }

    private void collect(Entity entity, int depth) {
        if (depth > DEEPEST || ++parts > MOST) {
            return;
        }
        List<Entity> inner = entity.parts();
        if (!inner.isEmpty()) {
            inner.forEach(it -> collect(it, depth + 1));
            return;
        }
        String named = entity.parameter("content-disposition", "filename");
        String name = named.isEmpty() ? entity.parameter("content-type", "name") : named;
        boolean attached = entity.header("content-disposition").startsWith("attachment");
        if (entity.type().equals("message/rfc822")) {
            collect(Entity.of(entity.body()), depth + 1);
        } else if (attached || !name.isEmpty() || !entity.type().startsWith("text/")) {
            attachments.add(new Mail.Attached(name, entity.bytes()));
        } else if (entity.type().equals("text/html")) {
            html.append(entity.text()).append('\n');
        } else {
            plain.append(entity.text()).append('\n');
        }
    }

    private static String readable(String markup) {
        String shown = HIDDEN.matcher(markup).replaceAll("");
        String lines = BREAK.matcher(shown.replaceAll("\\s+", " ")).replaceAll("\n");
        String shownText = TAG.matcher(CELL.matcher(lines).replaceAll("\t")).replaceAll("");
        return NUMBERED.matcher(shownText)
                .replaceAll(it -> Matcher.quoteReplacement(character(it)))
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&ndash;", "–")
                .replace("&mdash;", "—")
                .replace("&rsquo;", "’")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static String character(MatchResult reference) {
        @Nullable String hex = reference.group(1);
        int code = hex == null ? Integer.parseInt(reference.group(2)) : Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    private static String date(String header) {
        String bare = COMMENT.matcher(header).replaceAll("").strip();
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(bare, Instant::from).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}
