package org.undersigned.ui.table;

/// Something to choose.
///
/// @param value what it is
/// @param label how it is called
public record Option(String value, String label) {

    @Override
    public String toString() {
        return label;
    }
}
