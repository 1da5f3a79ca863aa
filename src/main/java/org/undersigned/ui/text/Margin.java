package org.undersigned.ui.text;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The margin beside the text: a sign beside each paragraph in which something is wrong.
final class Margin {

    /// In pixels.
    static final double WIDTH = 24;

    private final LetterArea area;
    private final Wording wording;
    private Map<Integer, List<Problem>> signs = Map.of();

    Margin(LetterArea area, Wording wording) {
        this.area = area;
        this.wording = wording;
    }

    /// Shows signs beside the paragraphs of these.
    void show(List<Finding> findings) {
        Map<Integer, List<Problem>> wanted = new HashMap<>();
        for (Finding it : findings) {
            if (it.isShown()) {
                int paragraph = area.offsetToPosition(it.start(), Bias.Forward).getMajor();
                wanted.computeIfAbsent(paragraph, _ -> new ArrayList<>()).add(it.problem());
            }
        }
        Set<Integer> changed = new HashSet<>(signs.keySet());
        changed.addAll(wanted.keySet());
        Map<Integer, List<Problem>> before = signs;
        signs = wanted;
        for (int paragraph : changed) {
            boolean same = sameProblems(before.get(paragraph), wanted.get(paragraph));
            if (!same && paragraph < area.getParagraphs().size()) {
                area.recreateParagraphGraphic(paragraph);
            }
        }
    }

    private static boolean sameProblems(
            @Nullable List<Problem> before, @Nullable List<Problem> now) {
        return before != null && before.equals(now);
    }

    /// What stands beside a paragraph.
    Node of(int paragraph) {
        StackPane place = new StackPane();
        place.setMinWidth(WIDTH);
        place.setPrefWidth(WIDTH);
        place.setAlignment(Pos.TOP_CENTER);
        place.getStyleClass().add("letter-margin");
        List<Problem> problems = signs.getOrDefault(paragraph, List.of());
        if (!problems.isEmpty()) {
            place.getChildren().add(sign(problems));
        }
        return place;
    }

    private Node sign(List<Problem> problems) {
        boolean error = Problem.anyError(problems);
        FontIcon sign = new FontIcon(error ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE);
        sign.getStyleClass().add(error ? "sign-wrong" : "sign-doubtful");
        String sentences = String.join("\n", problems.stream().map(wording::sentence).toList());
        sign.setAccessibleText(sentences);
        Tooltip.install(sign, new Tooltip(sentences));
        return sign;
    }
}
