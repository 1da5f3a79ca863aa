package org.undersigned.typeset;

import org.undersigned.frame.Attributes;
import org.undersigned.letter.SignatoryList.Count;
import org.undersigned.measure.Length;
import org.undersigned.merge.SignerGroup;

import java.util.List;

/// The numbers of those who sign, which hang in front of them through all groups.
///
/// @param width of the room in front of the names, nothing if they have no numbers
record NumberRoom(Length width) {

    static NumberRoom of(List<SignerGroup> groups, Count count, Look look, Job job) {
        return switch (count) {
            case NONE, HEADINGS -> new NumberRoom(Length.ZERO);
            case RUNNING -> new NumberRoom(widest(groups, look, job));
        };
    }

    /// Wide enough for the last number, were all its figures the widest.
    private static Length widest(List<SignerGroup> groups, Look look, Job job) {
        int signers = groups.stream().mapToInt(group -> group.signers().size()).sum();
        int figures = Integer.toString(signers).length();
        Length widest = Length.ZERO;
        for (int figure = 0; figure <= 9; figure++) {
            String number = text(job.words().figures(Integer.toString(figure).repeat(figures)));
            widest = widest.max(new Label(number, new Contents().next()).width(look, job));
        }
        return widest.plus(Label.gap(look));
    }

    Attributes.Numbering numbering() {
        return isNone() ? Attributes.Numbering.NONE : Attributes.Numbering.DECIMAL;
    }

    boolean isNone() {
        return width.sp() == 0;
    }

    /// A number in the figures of the letter's language.
    static String text(int number, Job job) {
        return text(job.words().number(number));
    }

    private static String text(String number) {
        return number + ".";
    }
}
