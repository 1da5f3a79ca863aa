package org.undersigned.roster;

/// One who signs a letter: what may be printed, and what decides its place. What is nobody's
/// business is not here, but in the {@link SignOn} it came from.
///
/// @param printed the fields that may reach an output
/// @param emblems the pictures that may
/// @param capacity as what it signs
/// @param standing what decides whether and where it is printed
/// @param line the line of the file it came from, from 1; 0 if from no file
public record Signatory(
        Printed printed, Emblems emblems, Capacity capacity, Standing standing, int line) {

    public Signatory {
        capacity = capacity.where(!printed.name.isEmpty(), !printed.organization.isEmpty());
    }

    /// One of whom there are no pictures.
    public Signatory(Printed printed, Capacity capacity, Standing standing, int line) {
        this(printed, Emblems.NONE, capacity, standing, line);
    }

    /// The same with these pictures.
    public Signatory with(Emblems others) {
        return new Signatory(printed, others, capacity, standing, line);
    }

    /// Whether it prints and counts.
    public boolean isConfirmed() {
        return standing.status() == Status.CONFIRMED;
    }

    /// Who is listed: the person's name, or the organization's if it signs itself.
    public String listedName() {
        return capacity.listsPerson() ? printed.name() : printed.organization();
    }

    /// What may be printed. What is not known is empty.
    ///
    /// @param name the person
    /// @param title what the person is
    /// @param organization the organization
    /// @param website its address on the web
    /// @param tier `national`, `local` and so on
    /// @param state the state or region
    /// @param country the country, as an ISO 3166-1 alpha-2 code or `EU` if it was recognized, else
    ///   as given
    /// @param section the heading it stands under, if the letter has sections
    public record Printed(
            String name,
            String title,
            String organization,
            String website,
            String tier,
            String state,
            String country,
            String section) {}

    /// What decides whether and where it is printed.
    ///
    /// @param status how far the agreement has come
    /// @param rank what the organizers gave it: a whole number, 1 first, or 0 for none
    /// @param sortKey what it is sorted by instead of its name, empty for none
    public record Standing(Status status, int rank, String sortKey) {}
}
