package org.undersigned.typeset;

import org.undersigned.letter.SignatoryList;
import org.undersigned.measure.Length;
import org.undersigned.merge.SignerGroup;
import org.undersigned.picture.Picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets those who sign as the letter asks.
///
/// @param measure the type area
/// @param few where they stand if a few of them need one column only: below the closing
/// @param height of the type area
/// @param emblems the pictures of those who sign, by the names under which the list calls them
record SignerSetter(
        Job job, Measure measure, Measure few, Length height, Map<String, Picture> emblems) {

    SetSigners set(List<SignerGroup> groups, SignatoryList list) {
        int lines =
                groups.stream()
                        .flatMap(group -> group.signers().stream())
                        .mapToInt(signer -> signer.details().size())
                        .sum();
        SignerSetter setter = new SignerSetter(job.ofMany(lines), measure, few, height, emblems);
        return switch (list.layout()) {
            case NAMES, BLOCKS -> setter.inColumns(groups, list);
            case GRID ->
                    setter.inRows(groups, list).orElseGet(() -> setter.inColumns(groups, list));
        };
    }

    private SetSigners inColumns(List<SignerGroup> groups, SignatoryList list) {
        return new SignerColumns(job, measure, few, height).set(groups, list);
    }

    /// Nothing if one of them is too tall for a cell, which is never divided.
    private Optional<SetSigners> inRows(List<SignerGroup> groups, SignatoryList list) {
        Galley rows = new SignerGrid(job, measure, few, emblems).set(groups, list);
        boolean fit = rows.slugs().stream().noneMatch(row -> row.height().exceeds(height.half()));
        return fit ? Optional.of(new SetSigners.InRows(rows)) : Optional.empty();
    }
}
