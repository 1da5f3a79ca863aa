package org.undersigned.exchange.xlsx;

import org.apache.poi.ss.usermodel.DateUtil;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// Days and times as ISO 8601 writes them, whatever way they are shown: `03/04/2026` says nothing
/// outside the country it was shown in.
final class IsoDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter BOTH =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private IsoDay() {}

    /// A count of days, the time of day being its fraction.
    static String of(double value, boolean since1904) {
        if (!DateUtil.isValidExcelDate(value)) {
            return PlainNumber.of(value);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        if (moment == null) {
            return PlainNumber.of(value);
        }
        if (value < 1) {
            return TIME.format(moment);
        }
        return written(moment);
    }

    /// A moment that is in ISO 8601 already (ISO 29500 Strict); as it is if it is none.
    static String of(String iso) {
        try {
            return written(LocalDateTime.parse(iso.strip().replaceFirst("Z$", "")));
        } catch (DateTimeException e) {
            return iso.strip();
        }
    }

    private static String written(LocalDateTime moment) {
        boolean wholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return wholeDay ? DAY.format(moment) : BOTH.format(moment);
    }
}
