package org.undersigned.merge;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.merge.SignerGroup.Emblem;
import org.undersigned.merge.SignerGroup.Tie;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.Signatory;

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
    /// organization alone, which does not sign, nor without the organization that does.
    List<Shown> of(Capacity capacity) {
        List<Shown> show = list.show();
        return switch (capacity) {
            case ORGANIZATION ->
                    show.equals(SignatoryList.DEFAULT.show())
                            ? List.of(Shown.ORGANIZATION, Shown.NAME, Shown.TITLE)
                            : show;
            case INDIVIDUAL, AFFILIATED -> named(show);
            case ON_BEHALF -> {
                List<Shown> named = new ArrayList<>(named(show));
                if (!named.contains(Shown.ORGANIZATION)) {
                    named.add(named.indexOf(Shown.NAME) + 1, Shown.ORGANIZATION);
                }
                yield named;
            }
        };
    }

    private static List<Shown> named(List<Shown> show) {
        return show.contains(Shown.NAME)
                ? show
                : show.stream().map(it -> it == Shown.ORGANIZATION ? Shown.NAME : it).toList();
    }

    /// As many of the details as the layout has room for: in a list of names the first of those
    /// that say who it is, and all that only add to it; of somebody who signs on behalf of an
    /// organization, both.
    List<Detail> fitting(Capacity capacity, List<Detail> details) {
        return switch (list.layout()) {
            case NAMES ->
                    capacity == Capacity.ON_BEHALF
                            ? details.stream().filter(it -> it.field() != Shown.TITLE).toList()
                            : firstName(details);
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

    /// The picture in the cell of a grid: the signature, else the logo of the organization.
    @Nullable Emblem emblem(Signatory signatory) {
        if (list.layout() != SignatoryList.Layout.GRID) {
            return null;
        }
        Signatory.Printed printed = signatory.printed();
        Emblems emblems = signatory.emblems();
        if (!emblems.signature().isEmpty()) {
            String name = printed.name().isEmpty() ? signatory.listedName() : printed.name();
            return new Emblem(Emblem.Kind.SIGNATURE, emblems.signature(), CleanText.value(name));
        }
        String name =
                printed.organization().isEmpty() ? signatory.listedName() : printed.organization();
        return emblems.logo().isEmpty()
                ? null
                : new Emblem(Emblem.Kind.LOGO, emblems.logo(), CleanText.value(name));
    }

    /// What the organization has to do with the signature. It only says who a person is where it,
    /// or a title, is printed at all.
    Tie tie(Capacity capacity, List<Detail> details) {
        boolean said =
                details.stream()
                        .map(Detail::field)
                        .anyMatch(it -> it == Shown.TITLE || it == Shown.ORGANIZATION);
        return switch (capacity) {
            case ORGANIZATION -> Tie.SIGNS;
            case ON_BEHALF -> Tie.REPRESENTED;
            case INDIVIDUAL, AFFILIATED -> said && list.disclaimer() ? Tie.IDENTIFIES : Tie.SIGNS;
        };
    }
}
