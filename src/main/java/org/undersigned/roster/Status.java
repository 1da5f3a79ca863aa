package org.undersigned.roster;

/// How far a signatory's agreement has come. Only confirmed ones print and count.
public enum Status {
    INVITED,
    REMINDED,
    PENDING,
    CONFIRMED,
    /// Agrees, and asks not to be named.
    UNLISTED,
    DECLINED,
    WITHDRAWN,
    TO_RECONFIRM
}
