package org.undersigned.workflow.desk;

import org.undersigned.letter.Front;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.ordering.Ordering;
import org.undersigned.roster.ordering.Placed;
import org.undersigned.roster.ordering.Reason;
import org.undersigned.roster.ordering.Section;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// In which order a letter prints those who have signed it.
public final class PrintedOrder {

    /// A place on the printed list.
    ///
    /// @param number from 1
    /// @param reasons why it is there, the weightiest first
    public record Seat(int number, List<Reason> reasons) {

        public Seat {
            reasons = List.copyOf(reasons);
        }
    }

    private PrintedOrder() {}

    /// The places, by what the lines are known by; none for those who are not printed, and none at
    /// all while the letter's text cannot be read.
    public static Map<String, Seat> of(LetterSheet sheet) {
        return LetterReader.read("", sheet.text())
                .value()
                .map(read -> seats(sheet, read.letter().front()))
                .orElse(Map.of());
    }

    private static Map<String, Seat> seats(LetterSheet sheet, Front front) {
        // Two lines may say the same, and are two all the same.
        IdentityHashMap<Signatory, String> ids = new IdentityHashMap<>();
        sheet.signatories().forEach(line -> ids.put(line.value().signatory(), line.id()));
        List<Section> sections =
                new Ordering(front.language())
                        .order(
                                confirmed(sheet),
                                front.signatories().order(),
                                front.signatories().group());
        Map<String, Seat> seats = new HashMap<>();
        for (Section section : sections) {
            for (Placed placed : section.placed()) {
                Optional.ofNullable(ids.get(placed.signatory()))
                        .ifPresent(
                                id -> seats.put(id, new Seat(seats.size() + 1, placed.reasons())));
            }
        }
        return seats;
    }

    private static List<Signatory> confirmed(LetterSheet sheet) {
        return sheet.signatories().stream()
                .map(line -> line.value().signatory())
                .filter(Signatory::isConfirmed)
                .toList();
    }
}
