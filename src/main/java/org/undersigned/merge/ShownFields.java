package org.undersigned.merge;

import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.roster.Capacity;

import java.util.ArrayList;
import java.util.List;

/// Which fields are printed of one who signs, and in which order.
///
/// @param list what the letter asks for
record ShownFields(SignatoryList list) {

    /// The fields of one who signs as this.
    ///
    /// A list is read by the names it is sorted by, so an organization stands before the person who
    /// signs for it, unless the letter has an order of its own. A person is never printed as the
    /// organization alone, which does not sign.
    List<Shown> of(Capacity capacity) {
        List<Shown> show = list.show();
        return switch (capacity) {
            case ORGANIZATION ->
                    show.equals(SignatoryList.DEFAULT.show())
                            ? List.of(Shown.ORGANIZATION, Shown.NAME, Shown.TITLE)
                            : show;
            case INDIVIDUAL ->
                    show.contains(Shown.NAME)
                            ? show
                            : show.stream()
                                    .map(it -> it == Shown.ORGANIZATION ? Shown.NAME : it)
                                    .toList();
        };
    }

    /// As many of the details as the layout has room for: in a list of names the first of those
    /// that say who it is, and all that only add to it.
    List<Detail> fitting(List<Detail> details) {
        return switch (list.layout()) {
            case NAMES -> firstName(details);
            case BLOCKS, GRID -> details;
        };
    }

    private static List<Detail> firstName(List<Detail> details) {
        List<Detail> kept = new ArrayList<>();
        boolean named = false;
        for (Detail detail : details) {
            if (!named || !detail.field().saysWho()) {
                kept.add(detail);
            }
            named |= detail.field().saysWho();
        }
        return kept;
    }

    /// Whether an organization or a title is only there to say who the person is.
    boolean affiliated(Capacity capacity, List<Detail> details) {
        boolean said =
                details.stream()
                        .map(Detail::field)
                        .anyMatch(it -> it == Shown.TITLE || it == Shown.ORGANIZATION);
        return said && list.disclaimer() && capacity == Capacity.INDIVIDUAL;
    }
}
