package org.undersigned.roster.matching;

/// A person as he or she is compared.
///
/// @param entry what is known
/// @param form the name
/// @param isNobody whether it is the name of nobody: “Anonymous”
record PersonProfile(Entry entry, PersonForm form, boolean isNobody) implements Subject {

    static PersonProfile of(Entry entry) {
        PersonForm form = PersonForm.read(entry.name());
        return new PersonProfile(entry, form, isNobody(form));
    }

    private static boolean isNobody(PersonForm form) {
        String given = String.join(" ", form.given());
        return form.family().isEmpty()
                || Words.isNobody(given + form.family())
                || Words.isNobody((given + " " + form.family()).strip());
    }

    @Override
    public void addKeys(Keys keys) {
        switch (keys.kind()) {
            case WHOLE -> {
                keys.add(form.sorted());
                keys.add(form.turned());
            }
            case SLIPS -> keys.slips(String.join("", form.given()) + form.family());
            case PARTS -> addParts(keys);
            case ACRONYMS -> {}
        }
    }

    private void addParts(Keys keys) {
        String first = form.given().isEmpty() ? "" : form.given().getFirst();
        keys.add(form.family());
        if (form.given().size() > 1) {
            keys.add(form.given().getLast());
        }
        if (!first.isEmpty()) {
            keys.add(Sound.of(form.family()) + "," + first.charAt(0));
            keys.add("," + first);
        }
    }
}
