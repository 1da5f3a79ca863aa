package org.undersigned.ui.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A field that is being named: what stands behind `{{` or `{{#if` before the caret. If the tag is
/// closed, its name goes on to its end; else what stands behind the caret is other text.
///
/// @param start where the name begins
/// @param end where it ends
/// @param typed the name as far as it is before the caret
/// @param closed whether `}}` follows
/// @param tagged whether `{{` is there
record Completion(int start, int end, String typed, boolean closed, boolean tagged) {

    private static final Pattern BEFORE =
            Pattern.compile("\\{\\{[ \\t]*(?:#if[ \\t]+)?([a-zA-Z0-9_.]*)$");
    private static final Pattern BEHIND =
            Pattern.compile("([a-zA-Z0-9_.]*)[ \\t]*(?:!?=[^}\\n]*)?}}");

    /// The field that is being named at the caret, if one is.
    static Optional<Completion> at(String text, int caret) {
        int line = text.lastIndexOf('\n', caret - 1) + 1;
        Matcher before = BEFORE.matcher(text).region(line, caret);
        if (!before.find() || isEscaped(text, before.start())) {
            return Optional.empty();
        }
        Matcher behind = BEHIND.matcher(text).region(caret, text.length());
        boolean found = behind.lookingAt();
        return Optional.of(
                new Completion(
                        before.start(1),
                        found ? behind.end(1) : caret,
                        before.group(1),
                        found,
                        true));
    }

    /// A field that is put in where none is yet.
    static Completion fresh(int caret) {
        return new Completion(caret, caret, "", false, false);
    }

    /// Names that fit: those that begin with what is typed, then those that hold it.
    List<String> among(List<String> names) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        names.stream().filter(name -> name.startsWith(wanted)),
                        names.stream()
                                .filter(name -> !name.startsWith(wanted) && name.contains(wanted)))
                .toList();
    }

    /// Puts the name in; the caret goes behind the tag.
    Edit with(String text, String name) {
        String fresh = (tagged ? "" : "{{") + name + (closed ? "" : "}}");
        Splice splice = new Splice(start, text.substring(start, end), fresh);
        int caret = splice.end() + (closed && text.startsWith("}}", end) ? 2 : 0);
        return new Edit(List.of(splice), caret, caret);
    }

    private static boolean isEscaped(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\\';
    }
}
