package org.undersigned.suite;

import java.util.ArrayList;
import java.util.List;

/// No heading is stranded: two lines of what it stands above are on its page, or all there is; and
/// two of those who sign under it below it in its column.
final class HeadingsCheck implements Check {

    private static final int COMPANY = 2;

    @Override
    public List<String> findings(Specimen specimen) {
        List<String> findings = new ArrayList<>();
        List<Block> blocks = new ArrayList<>(specimen.parts().body());
        blocks.addAll(specimen.parts().closing());
        for (int at = 0; at < blocks.size(); at++) {
            if (isTitle(blocks.get(at)) && isStranded(blocks, at)) {
                findings.add("page " + blocks.get(at).lines());
            }
        }
        List<SignedPages.Entry> entries = SignedPages.entries(specimen);
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).heading() && isStrandedAbove(entries, at)) {
                findings.add("page " + entries.get(at).lines());
            }
        }
        return findings;
    }

    private static boolean isStranded(List<Block> blocks, int at) {
        TypeLine last = blocks.get(at).lines().getLast();
        List<Block> section =
                blocks.subList(at + 1, blocks.size()).stream()
                        .dropWhile(HeadingsCheck::isTitle)
                        .takeWhile(block -> !isTitle(block))
                        .toList();
        List<TypeLine> following = Parts.lines(section);
        long near = following.stream().filter(line -> line.page() == last.page()).count();
        return near < Math.min(COMPANY, following.size());
    }

    /// A heading, or a paragraph that is wholly bold and so one in all but name.
    private static boolean isTitle(Block block) {
        return block.isHeading() || (block.where().equals("P") && isBold(block));
    }

    private static boolean isBold(Block block) {
        return block.lines().stream()
                .flatMap(line -> line.type().stream())
                .allMatch(type -> type.contains("-Bold"));
    }

    private static boolean isStrandedAbove(List<SignedPages.Entry> entries, int at) {
        TypeLine last = entries.get(at).last();
        List<SignedPages.Entry> following =
                entries.subList(at + 1, entries.size()).stream()
                        .takeWhile(entry -> !entry.heading())
                        .limit(COMPANY)
                        .toList();
        return !following.stream().allMatch(entry -> isBelow(last, entry.first()));
    }

    private static boolean isBelow(TypeLine heading, TypeLine line) {
        return line.page() == heading.page() && line.baseline() > heading.baseline();
    }
}
