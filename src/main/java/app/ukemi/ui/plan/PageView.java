package app.ukemi.ui.plan;

import app.ukemi.background.Lane;
import app.ukemi.background.Newest;
import app.ukemi.domain.Paper;
import app.ukemi.print.PageImage;
import app.ukemi.print.Pdf;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import java.nio.IntBuffer;
import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The page on its ground, drawn from the bytes that are printed, in as many pixels as the screen has for it. While a
 * new size is being drawn the old picture stands in for it.
 */
public final class PageView extends ScrollPane {
    /** Between the page and the edge of its ground. */
    private static final double MARGIN = 14;
    /** About the width of a scroll bar. */
    private static final double BAR = 12;
    private static final Duration PAUSE = Duration.ofMillis(120);
    /** A larger picture than this is not drawn but stretched; it takes four bytes a pixel. */
    private static final double MOST_PIXELS = 40_000_000;

    private final Zoom zoom = new Zoom();
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);
    private final StackPane ground = new StackPane(sheet);
    private final ObservableValue<Number> density = sceneProperty()
            .<Window>flatMap(scene -> scene.windowProperty())
            .<Number>flatMap(Window::outputScaleXProperty)
            .orElse(1.0);
    private @Nullable Newest<PixelBuffer<IntBuffer>> drawing;
    private @Nullable Pdf pdf;
    private Runnable failed = () -> {};

    public PageView() {
        getStyleClass().add("page-view");
        ground.getStyleClass().add("page-ground");
        sheet.getStyleClass().add("page-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setContent(ground);
        setFitToWidth(true);
        setFitToHeight(true);
        setPannable(true);
        setFocusTraversable(true);
        addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        layoutBoundsProperty().subscribe(this::measure);
        zoom.factor().subscribe(this::resized);
        zoom.paper().subscribe(this::resized);
        density.subscribe(this::redraw);
        Bind.hold(this, density);
    }

    /**
     * Begins to draw; called once, by the room that shows the page.
     *
     * @param undrawn says that the page could not be drawn
     */
    void use(Ui ui, Runnable undrawn) {
        drawing = new Newest<>(ui.background(), Lane.PAGE, PAUSE);
        failed = undrawn;
    }

    Zoom zoom() {
        return zoom;
    }

    void show(Pdf next, Paper paper) {
        pdf = next;
        zoom.paper().set(new Dimension2D(paper.width(), paper.height()));
        draw(next, true);
    }

    /** What is still being drawn is dropped. */
    void stop() {
        if (drawing != null) {
            drawing.stop();
        }
    }

    /** The width of a scroll bar is left free, so that whether there is one does not change the size of the page. */
    private void measure() {
        zoom.place()
                .set(new Dimension2D(
                        Math.max(0, getWidth() - 2 * MARGIN - BAR), Math.max(0, getHeight() - 2 * MARGIN)));
        if (picture.getImage() == null) {
            redraw();
        }
    }

    private void resized() {
        Dimension2D paper = zoom.paper().get();
        double scale = zoom.factor().get() * Zoom.ACTUAL;
        sheet.setPrefSize(Math.rint(paper.getWidth() * scale), Math.rint(paper.getHeight() * scale));
        ground.setMinSize(sheet.getPrefWidth() + 2 * MARGIN, sheet.getPrefHeight() + 2 * MARGIN);
        picture.setFitWidth(sheet.getPrefWidth());
        picture.setFitHeight(sheet.getPrefHeight());
        redraw();
    }

    private void redraw() {
        if (pdf != null) {
            draw(pdf, picture.getImage() == null);
        }
    }

    private void draw(Pdf of, boolean now) {
        if (drawing == null || zoom.place().get().getWidth() <= 0) {
            return;
        }
        double scale = zoom.factor().get() * Zoom.ACTUAL * density.getValue().doubleValue();
        Dimension2D paper = zoom.paper().get();
        double most = Math.sqrt(MOST_PIXELS / (paper.getWidth() * paper.getHeight()));
        Callable<PixelBuffer<IntBuffer>> work = () -> drawn(of, Math.min(scale, most));
        if (now) {
            drawing.askNow(work, this::display, _ -> failed.run());
        } else {
            drawing.ask(work, this::display, _ -> failed.run());
        }
    }

    /** The page is opaque, so that its colours multiplied by that are the same. */
    private static PixelBuffer<IntBuffer> drawn(Pdf pdf, double scale) {
        PageImage image = PageImage.of(pdf, scale);
        IntBuffer pixels = IntBuffer.wrap(image.argb());
        return new PixelBuffer<>(image.width(), image.height(), pixels, PixelFormat.getIntArgbPreInstance());
    }

    /** Shown pixel for pixel, it is as wide as its pixels and not as the page, which may end within one. */
    private void display(PixelBuffer<IntBuffer> drawn) {
        picture.setImage(new WritableImage(drawn));
        double perPixel = density.getValue().doubleValue();
        if (Math.abs(drawn.getWidth() / perPixel - sheet.getPrefWidth()) < 2) {
            picture.setFitWidth(drawn.getWidth() / perPixel);
            picture.setFitHeight(drawn.getHeight() / perPixel);
        }
    }

    private void scrolled(ScrollEvent scroll) {
        if (scroll.isShortcutDown()) {
            if (scroll.getDeltaY() > 0) {
                zoom.larger();
            } else if (scroll.getDeltaY() < 0) {
                zoom.smaller();
            }
            scroll.consume();
        }
    }
}
