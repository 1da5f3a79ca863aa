package org.undersigned.roster.matching;

/// A person as he or she is compared.
///
/// @param entry what is known
/// @param form the name
record PersonProfile(Entry entry, PersonForm form) implements Subject {

    static PersonProfile of(Entry entry) {
        return new PersonProfile(entry, PersonForm.read(entry.name()));
    }

    @Override
    public boolean isNobody() {
        return form.family().isEmpty()
                || Words.isNobody(String.join(" ", form.given()) + form.family())
                || Words.isNobody((String.join(" ", form.given()) + " " + form.family()).strip());
    }

    @Override
    public void addKeys(Keys keys) {
        keys.whole(form.sorted());
        keys.whole(form.turned());
        keys.slips(String.join("", form.given()) + form.family());
        String first = form.given().isEmpty() ? "" : form.given().getFirst();
        keys.part(form.family());
        if (form.given().size() > 1) {
            keys.part(form.given().getLast());
        }
        if (!first.isEmpty()) {
            keys.part(Sound.of(form.family()) + "," + first.charAt(0));
            keys.part("," + first);
        }
    }
}
