package org.undersigned.workflow.attachment;

import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.merge.Copy;
import org.undersigned.merge.SignerGroup;
import org.undersigned.merge.SignerGroup.Signer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;

/// Those who sign as a table, in the order in which they are printed, with what is printed of them
/// and nothing else.
///
/// @param header the names of the columns, as a roster has them
/// @param rows the cells of each who signs
record SignerTable(List<String> header, List<List<String>> rows) {

    SignerTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    static SignerTable of(Copy copy) {
        SequencedSet<Shown> columns = columns(copy);
        Optional<Shown> grouped = grouped(copy.list().group());
        List<List<String>> rows = new ArrayList<>();
        for (SignerGroup group : copy.signers()) {
            for (Signer signer : group.signers()) {
                rows.add(
                        columns.stream()
                                .map(column ->
                                        text(signer, column)
                                                .or(() ->
                                                        grouped.filter(column::equals)
                                                                .map(_ -> group.heading()))
                                                .orElse(""))
                                .toList());
            }
        }
        return new SignerTable(columns.stream().map(SignerTable::name).toList(), rows);
    }

    /// What is shown of anybody, in the order shown; then what the headings say.
    private static SequencedSet<Shown> columns(Copy copy) {
        SequencedSet<Shown> columns = new LinkedHashSet<>(copy.list().show());
        for (SignerGroup group : copy.signers()) {
            for (Signer signer : group.signers()) {
                signer.details().forEach(detail -> columns.add(detail.field()));
            }
        }
        grouped(copy.list().group()).ifPresent(columns::add);
        return columns;
    }

    private static Optional<Shown> grouped(SignatoryList.Group group) {
        return switch (group) {
            case NONE -> Optional.empty();
            case TIER -> Optional.of(Shown.TIER);
            case STATE -> Optional.of(Shown.STATE);
            case COUNTRY -> Optional.of(Shown.COUNTRY);
            case SECTION -> Optional.of(Shown.SECTION);
        };
    }

    private static Optional<String> text(Signer signer, Shown column) {
        return signer.details().stream()
                .filter(detail -> detail.field() == column)
                .map(SignerGroup.Detail::text)
                .findFirst();
    }

    private static String name(Shown column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
