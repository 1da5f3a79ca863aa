package org.undersigned.roster;

/// One who signs a letter: what may be printed, what decides its place, and what is nobody's
/// business.
///
/// @param printed the fields that may reach an output
/// @param emblems the pictures that may
/// @param capacity as what it signs
/// @param standing what decides whether and where it is printed
/// @param confidential the fields that never reach an output
/// @param line the line of the file it came from, from 1; 0 if from no file
public record Signatory(
        Printed printed,
        Emblems emblems,
        Capacity capacity,
        Standing standing,
        Confidential confidential,
        int line) {

    /// One of whom there are no pictures.
    public Signatory(
            Printed printed,
            Capacity capacity,
            Standing standing,
            Confidential confidential,
            int line) {
        this(printed, Emblems.NONE, capacity, standing, confidential, line);
    }

    /// The same with these pictures.
    public Signatory with(Emblems others) {
        return new Signatory(printed, others, capacity, standing, confidential, line);
    }

    /// Whether it prints and counts.
    public boolean isConfirmed() {
        return standing.status() == Status.CONFIRMED;
    }

    /// Who is listed: the organization's name if it signs as one, else the person's.
    public String listedName() {
        return capacity == Capacity.ORGANIZATION ? printed.organization() : printed.name();
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
