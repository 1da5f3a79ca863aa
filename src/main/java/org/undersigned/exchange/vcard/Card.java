package org.undersigned.exchange.vcard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a list can hold of one card.
final class Card {

    static final List<String> FIELDS =
            List.of(
                    "name",
                    "title",
                    "organization",
                    "email",
                    "phone",
                    "website",
                    "state",
                    "country");

    /// Where the region and the country stand among the parts of an address.
    private static final int REGION = 4;

    private static final int COUNTRY = 6;

    private final int line;
    private final Map<String, String> said = new HashMap<>();
    private String parts = "";
    private boolean group;
    private boolean list;

    /// @param line on which it begins, from 1
    Card(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void add(ContentLine it) {
        switch (it.name()) {
            case "FN" -> put("name", it.text(), it);
            case "N" -> parts = name(it.parts());
            case "TITLE" -> put("title", it.text(), it);
            case "ROLE" -> said.putIfAbsent("title", it.text());
            case "ORG" -> put("organization", it.parts().getFirst(), it);
            case "EMAIL" -> put("email", it.text().replaceFirst("(?i)^mailto:", ""), it);
            case "TEL" -> put("phone", it.text().replaceFirst("(?i)^tel:", ""), it);
            case "URL" -> put("website", it.text(), it);
            case "ADR" -> {
                put("state", part(it.parts(), REGION), it);
                put("country", part(it.parts(), COUNTRY), it);
            }
            case "KIND" -> {
                group = it.text().equalsIgnoreCase("org");
                list = it.text().equalsIgnoreCase("group");
            }
            case "X-ABSHOWAS" -> group = it.text().equalsIgnoreCase("company");
            default -> {}
        }
    }

    /// Whether it is of several addresses that somebody writes to at once (RFC 6350 §6.1.4).
    boolean isList() {
        return list;
    }

    /// The first counts, or the one that is preferred.
    private void put(String field, String text, ContentLine line) {
        String before = said.getOrDefault(field, "");
        if (!text.isEmpty() && (before.isEmpty() || line.isPreferred())) {
            said.put(field, text);
        }
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? parts.get(at) : "";
    }

    /// Family name, given name, further names, what stands before and behind.
    private static String name(List<String> parts) {
        return Stream.of(
                        part(parts, 3),
                        part(parts, 1),
                        part(parts, 2),
                        part(parts, 0),
                        part(parts, 4))
                .filter(it -> !it.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /// What it says of each field; an organization's own card names nobody.
    List<String> cells() {
        String name = said.getOrDefault("name", "");
        String organization = said.getOrDefault("organization", "");
        boolean own = group || (!name.isEmpty() && name.equals(organization));
        Map<String, String> cells = new HashMap<>(said);
        cells.put("name", own ? "" : name.isEmpty() ? parts : name);
        cells.put("organization", own && organization.isEmpty() ? name : organization);
        return FIELDS.stream().map(it -> cells.getOrDefault(it, "")).toList();
    }
}
