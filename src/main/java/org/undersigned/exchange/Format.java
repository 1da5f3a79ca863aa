package org.undersigned.exchange;

import org.undersigned.exchange.forms.FormReader;
import org.undersigned.exchange.mail.MailReader;
import org.undersigned.exchange.vcard.CardReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What a file is.
enum Format {
    /// A packed file as Excel writes it since 2007.
    WORKBOOK,
    /// A PDF file, or a folder with some.
    FORM,
    /// Cards that people send of themselves.
    CARDS,
    /// A mail.
    MAIL,
    /// Text, or what is no list.
    OTHER;

    /// The names of a packed file's first entries stand at its beginning.
    private static final int BEGINNING = 4096;

    /// As it begins; other if it cannot be read.
    static Format of(Path file) {
        if (Files.isDirectory(file)) {
            return FormReader.hasForms(file) ? FORM : OTHER;
        }
        String start = beginning(file);
        if (start.startsWith("%PDF-")) {
            return FORM;
        }
        if (CardReader.isCard(start.replace("\0", ""))) {
            return CARDS;
        }
        boolean saved = file.toString().toLowerCase(Locale.ROOT).endsWith(".eml");
        if (MailReader.isMail(start) || (saved && MailReader.hasHeaders(start))) {
            return MAIL;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            boolean named = name.endsWith(".xlsx") || name.endsWith(".xlsm");
            boolean holds = start.contains("xl/") || start.contains("[Content_Types].xml");
            return (named || holds) && !start.contains("opendocument") && !start.contains("word/")
                    ? WORKBOOK
                    : OTHER;
        }
        return OTHER;
    }

    private static String beginning(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
