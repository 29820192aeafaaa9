package app.ukemi.dist;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/**
 * Drawings in SVG as pictures of pixels. JavaFX paints them, so that nothing has to be installed for it; it knows the
 * paths of an SVG file and no more, and ours are made of paths alone, on a square of 128.
 */
final class Icon {
    private static final double DRAWN = 128;
    private static final Pattern PATH = Pattern.compile("<path ([^>]*)/>", Pattern.DOTALL);

    private Icon() {}

    static void start() throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
    }

    static void png(Path svg, int size, Path png) throws IOException, InterruptedException {
        String drawing = Files.readString(svg);
        var picture = new WritableImage(size, size);
        var painted = new CountDownLatch(1);
        Platform.runLater(() -> {
            paint(drawing, picture);
            painted.countDown();
        });
        painted.await();
        Files.createDirectories(png.getParent());
        ImageIO.write(pixels(picture, size), "png", png.toFile());
    }

    private static void paint(String drawing, WritableImage picture) {
        var group = new Group();
        Matcher paths = PATH.matcher(drawing);
        while (paths.find()) {
            group.getChildren().add(path(paths.group(1)));
        }
        double scale = picture.getWidth() / DRAWN;
        var how = new SnapshotParameters();
        how.setFill(Color.TRANSPARENT);
        how.setTransform(new Scale(scale, scale));
        how.setViewport(new javafx.geometry.Rectangle2D(0, 0, picture.getWidth(), picture.getHeight()));
        group.snapshot(how, picture);
    }

    private static SVGPath path(String attributes) {
        var path = new SVGPath();
        path.setContent(attribute(attributes, "d", ""));
        path.setFill(paint(attribute(attributes, "fill", "#000000")));
        path.setStroke(paint(attribute(attributes, "stroke", "none")));
        path.setStrokeWidth(Double.parseDouble(attribute(attributes, "stroke-width", "1")));
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return path;
    }

    private static Paint paint(String colour) {
        return colour.equals("none") ? Color.TRANSPARENT : Color.web(colour);
    }

    private static String attribute(String attributes, String name, String otherwise) {
        Matcher found = Pattern.compile("(?<![-a-z])" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : otherwise;
    }

    private static BufferedImage pixels(WritableImage picture, int size) {
        var pixels = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        PixelReader reader = picture.getPixelReader();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                pixels.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        return pixels;
    }
}
