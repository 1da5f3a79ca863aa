package org.undersigned.typeset.page;

import java.util.List;

/// What one page takes of a galley.
///
/// @param body the slugs of the text, from the top of what is free
/// @param feet the slugs of the footnotes, at its foot
record Page(List<Slug> body, List<Slug> feet) {

    Page {
        body = List.copyOf(body);
        feet = List.copyOf(feet);
    }
}
