package org.undersigned.roster;

/// The fields of a sign-on that are nobody's business: they never reach an output.
public enum ConfidentialField implements SignOnField {
    EMAIL,
    PHONE,
    NOTE,
    SIGNED_ON;

    @Override
    public String of(SignOn signOn) {
        Confidential confidential = signOn.confidential();
        return switch (this) {
            case EMAIL -> confidential.email();
            case PHONE -> confidential.phone();
            case NOTE -> confidential.note();
            case SIGNED_ON -> confidential.signedOn();
        };
    }
}
