package org.undersigned.typeset;

import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.merge.SignerGroup.Signer;

import java.util.ArrayList;
import java.util.List;

/// What the lines of one who signs say: name, title and organization each have a line, in the order
/// in which they are shown; everything else follows the last of them after a comma.
final class SignerLines {

    private SignerLines() {}

    static List<String> of(Signer signer) {
        List<String> lines = new ArrayList<>();
        for (Detail detail : signer.details()) {
            if (hasOwnLine(detail) || lines.isEmpty()) {
                lines.add(detail.text());
            } else {
                lines.set(lines.size() - 1, lines.getLast() + ", " + detail.text());
            }
        }
        return lines;
    }

    private static boolean hasOwnLine(Detail detail) {
        return switch (detail.field()) {
            case NAME, TITLE, ORGANIZATION -> true;
            case WEBSITE, TIER, STATE, COUNTRY, SECTION -> false;
        };
    }
}
