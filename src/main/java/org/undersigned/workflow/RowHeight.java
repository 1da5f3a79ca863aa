package org.undersigned.workflow;

/// How close to one another the rows of tables stand.
public enum RowHeight {
    COMPACT,
    COMFORTABLE
}
