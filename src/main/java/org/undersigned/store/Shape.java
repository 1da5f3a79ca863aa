package org.undersigned.store;

/// What many rows of one entry of the journal have in common.
///
/// @param layout their columns
record Shape(Relation relation, Layout layout) {

    static Shape of(RowImage image) {
        return new Shape(image.relation(), Values.of(image.values()).layout());
    }

    /// Writes it as {@link RowCodec} has it.
    void write(Bytes out) {
        out.text(relation.table());
        out.number(layout.size());
        for (int i = 0; i < layout.size(); i++) {
            out.bytes(layout.coded(i));
        }
    }
}
