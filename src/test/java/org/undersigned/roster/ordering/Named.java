package org.undersigned.roster.ordering;

import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Signatories for tests, and how they are ordered.
final class Named {

    private Named() {}

    static List<String> inOrder(Locale language, Signatory... signatories) {
        return names(
                new Ordering(language).order(Arrays.asList(signatories), Order.NAME, Group.NONE));
    }

    static List<String> listed(List<Signatory> signatories) {
        return signatories.stream().map(Signatory::listedName).toList();
    }

    static List<String> names(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.placed().stream())
                .map(placed -> placed.signatory().listedName())
                .toList();
    }

    static String why(Locale language, Signatory signatory) {
        List<Section> sections =
                new Ordering(language).order(List.of(signatory), Order.NAME, Group.NONE);
        return Reason.sentence(sections.getFirst().placed().getFirst().reasons(), Locale.US);
    }

    static Signatory person(String name) {
        return signatory(Capacity.INDIVIDUAL, printed(name, "", "", ""), 0, "");
    }

    static Signatory person(String name, String country) {
        return signatory(Capacity.INDIVIDUAL, printed(name, "", "", country), 0, "");
    }

    static Signatory organization(String name) {
        return signatory(Capacity.ORGANIZATION, printed("", name, "", ""), 0, "");
    }

    static Signatory tier(Signatory of, String tier) {
        Signatory.Printed printed = of.printed();
        return signatory(
                of.capacity(), printed(printed.name(), printed.organization(), tier, ""), 0, "");
    }

    static Signatory country(String code) {
        return person("Ann Poe", code);
    }

    static Signatory state(String written) {
        return state(written, "");
    }

    static Signatory state(String written, String country) {
        return signatory(
                Capacity.ORGANIZATION,
                new Signatory.Printed("", "", "Elm Trust", "", "", written, country, ""),
                0,
                "");
    }

    static Signatory standing(Signatory of, int rank, String sortKey) {
        return signatory(of.capacity(), of.printed(), rank, sortKey);
    }

    private static Signatory.Printed printed(
            String name, String organization, String tier, String country) {
        return new Signatory.Printed(name, "", organization, "", tier, "", country, "");
    }

    private static Signatory signatory(
            Capacity capacity, Signatory.Printed printed, int rank, String sortKey) {
        Signatory.Standing standing = new Signatory.Standing(Status.CONFIRMED, rank, sortKey);
        return new Signatory(printed, capacity, standing, 0);
    }
}
