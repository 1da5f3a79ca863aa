package org.undersigned.ui.preview;

import javafx.collections.MapChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

import org.undersigned.ui.Messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pages below each other, and the bars to move them by. Only pages that are seen have nodes.
///
/// It is not a scroll pane, because that keeps a share of the whole and not a place when the whole
/// changes, and the page would wander while one types.
final class PageScroller extends Region {

    private static final double LINE = 40;

    private final PreviewViewModel model;
    private final Messages messages;
    private final Pane pages = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final Map<Integer, PageNode> nodes = new HashMap<>();
    private double density = 1;

    PageScroller(PreviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("pages");
        setId("pages");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        pages.setClip(clip);
        pages.setCursor(Cursor.TEXT);
        vertical.setOrientation(Orientation.VERTICAL);
        vertical.valueProperty().bindBidirectional(model.topProperty());
        horizontal.valueProperty().bindBidirectional(model.leftProperty());
        getChildren().addAll(pages, vertical, horizontal);
        model.stackProperty().subscribe(this::requestLayout);
        model.topProperty().subscribe(this::requestLayout);
        model.leftProperty().subscribe(this::requestLayout);
        model.paintings()
                .addListener((MapChangeListener<Integer, Gallery.Painted>) _ -> requestLayout());
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .orElse(1.0)
                .subscribe(this::setDensity);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        setAccessibleHelp(
                messages.text("preview.keys", PreviewView.keys("Plus"), PreviewView.keys("Minus")));
        accessibleTextProperty()
                .bind(model.folioProperty().map(it -> messages.text("preview.pages", it)));
        setFocusTraversable(true);
        pages.setOnMouseClicked(this::click);
        setOnScroll(this::scroll);
        setOnZoom(this::zoom);
        setOnKeyPressed(this::press);
    }

    private void setDensity(Number screen) {
        density = screen.doubleValue();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double bar = snapSizeX(vertical.prefWidth(-1));
        double width = getWidth() - bar;
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        model.lookThrough(new Viewport(width, height, density));
        pages.resizeRelocate(0, 0, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        layBars(width, height, bar);
        layPages(model.stackProperty().get(), height);
    }

    private void layBars(double width, double height, double bar) {
        vertical.resizeRelocate(width, 0, bar, height);
        extend(vertical, model.farthestDown(), height);
        double low = snapSizeY(horizontal.prefHeight(-1));
        horizontal.resizeRelocate(0, height - low, width, low);
        extend(horizontal, model.farthestRight(), width);
    }

    /// @param farthest how far it goes
    /// @param extent how much is seen at a time
    private static void extend(ScrollBar bar, double farthest, double extent) {
        bar.setMax(farthest);
        bar.setVisibleAmount(farthest * extent / (farthest + extent));
        bar.setUnitIncrement(LINE);
        bar.setBlockIncrement(extent * 0.9);
        bar.setVisible(farthest > 0);
    }

    private void layPages(PageStack stack, double height) {
        double top = model.topProperty().get();
        double left = model.leftProperty().get();
        List<PagePlace> places = stack.places();
        for (int page = 0; page < places.size(); page++) {
            PagePlace place = places.get(page);
            if (place.bottom() < top || place.y() > top + height) {
                pages.getChildren().remove(nodes.remove(page));
                continue;
            }
            PageNode node = nodes.computeIfAbsent(page, this::node);
            node.put(
                    model.viewport().snapped(place.x() - left),
                    model.viewport().snapped(place.y() - top),
                    place.width(),
                    place.height());
            Gallery.Painted painted = model.paintings().get(page);
            if (painted != null) {
                node.hang(painted.painting());
            }
        }
        nodes.entrySet()
                .removeIf(entry -> {
                    boolean gone = entry.getKey() >= places.size();
                    return gone && pages.getChildren().remove(entry.getValue());
                });
    }

    private PageNode node(int page) {
        PageNode node = new PageNode(messages.text("preview.page", page + 1));
        pages.getChildren().add(node);
        return node;
    }

    private void click(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            model.click(event.getX(), event.getY());
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() > 0) {
                model.zoomInAt(event.getX(), event.getY());
            } else if (event.getDeltaY() < 0) {
                model.zoomOutAt(event.getX(), event.getY());
            }
        } else {
            model.scroll(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        double factor = model.stackProperty().get().factor() * event.getZoomFactor();
        model.zoomAt(new Zoom.Factor(factor), event.getX(), event.getY());
        event.consume();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() ? pressWithShortcut(event) : pressAlone(event)) {
            event.consume();
        }
    }

    private boolean pressAlone(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> model.turn(-0.9);
            case PAGE_DOWN -> model.turn(0.9);
            case SPACE -> model.turn(event.isShiftDown() ? -0.9 : 0.9);
            case UP -> model.scroll(0, -LINE);
            case DOWN -> model.scroll(0, LINE);
            case LEFT -> model.scroll(-LINE, 0);
            case RIGHT -> model.scroll(LINE, 0);
            case HOME -> model.toStart();
            case END -> model.toEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pressWithShortcut(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> model.zoomIn();
            case MINUS, SUBTRACT -> model.zoomOut();
            case DIGIT0, NUMPAD0 -> model.zoom(new Zoom.FitWidth());
            case HOME -> model.toStart();
            case END -> model.toEnd();
            default -> {
                return false;
            }
        }
        return true;
    }
}
