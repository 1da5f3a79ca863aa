package org.undersigned.typeset.orthography;

import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.merge.SignerGroup;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.merge.SignerGroup.Signer;

import java.util.List;

/// Spells those who sign. The copies of one letter share them, so the last ones are kept.
final class SignerSpelling {

    private final Orthography orthography;
    private volatile Kept kept = new Kept(List.of(), List.of());

    SignerSpelling(Orthography orthography) {
        this.orthography = orthography;
    }

    /// What was spelled last, and how it was typed.
    private record Kept(List<SignerGroup> typed, List<SignerGroup> spelled) {

        /// Whether it is of these very groups; to compare twenty thousand names would take longer
        /// than to spell them.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(List<SignerGroup> groups) {
            if (typed.size() != groups.size()) {
                return false;
            }
            for (int i = 0; i < groups.size(); i++) {
                if (typed.get(i) != groups.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    List<SignerGroup> spelled(List<SignerGroup> groups) {
        Kept last = kept;
        if (!last.isOf(groups)) {
            last = new Kept(groups, groups.stream().map(this::group).toList());
            kept = last;
        }
        return last.spelled();
    }

    private SignerGroup group(SignerGroup group) {
        return new SignerGroup(
                orthography.name(group.heading()),
                SignerGroup.each(group.signers()).map(this::signer).toList());
    }

    private Signer signer(Signer signer) {
        List<Detail> details = signer.details().stream().map(this::detail).toList();
        return details.equals(signer.details()) ? signer : signer.saying(details);
    }

    private Detail detail(Detail detail) {
        return detail.field() == Shown.WEBSITE
                ? detail
                : new Detail(detail.field(), orthography.name(detail.text()));
    }
}
