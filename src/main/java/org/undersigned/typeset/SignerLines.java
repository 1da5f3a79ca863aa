package org.undersigned.typeset;

import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.merge.SignerGroup.Signer;
import org.undersigned.merge.SignerGroup.Tie;

import java.util.ArrayList;
import java.util.List;

/// What the lines of one who signs say: name, title and organization each have a line, in the order
/// in which they are shown; everything else follows the last of them after a comma. An organization
/// on whose behalf a person signs says so.
final class SignerLines {

    /// What marks a title and an organization that do not sign, after the last of them.
    static final String MARK = "*";

    private SignerLines() {}

    static List<SignerLine> of(Signer signer, Words words) {
        int marked = signer.affiliated() ? lastAffiliation(signer.details()) : -1;
        List<SignerLine> lines = new ArrayList<>();
        for (int index = 0; index < signer.details().size(); index++) {
            Detail detail = signer.details().get(index);
            String said =
                    index > 0 && isRepresented(signer, detail)
                            ? words.onBehalf(detail.text())
                            : detail.text();
            String text = index == marked ? said + MARK : said;
            if (detail.field().saysWho() || lines.isEmpty()) {
                lines.add(new SignerLine(List.of(text)));
            } else {
                lines.add(lines.removeLast().followedBy(text));
            }
        }
        return lines;
    }

    private static boolean isRepresented(Signer signer, Detail detail) {
        return signer.tie() == Tie.REPRESENTED && detail.field() == Shown.ORGANIZATION;
    }

    private static int lastAffiliation(List<Detail> details) {
        int last = -1;
        for (int index = 0; index < details.size(); index++) {
            switch (details.get(index).field()) {
                case TITLE, ORGANIZATION -> last = index;
                case NAME, WEBSITE, TIER, STATE, COUNTRY, SECTION -> {}
            }
        }
        return last;
    }
}
