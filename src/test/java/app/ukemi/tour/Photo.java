package app.ukemi.tour;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** What a user sees of a window: its scene, with the menus, lists and questions that stand open over it. */
final class Photo {
    private final BufferedImage image;

    private Photo(BufferedImage image) {
        this.image = image;
    }

    /** Taken on the screen's thread. */
    static Photo of(Stage stage) {
        BufferedImage scene = pixels(stage);
        var image = new BufferedImage(scene.getWidth(), scene.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.drawImage(scene, 0, 0, null);
        for (Window window : Window.getWindows()) {
            if (window != stage && window.isShowing() && window.getScene() != null) {
                int left = (int) Math.round(window.getX() - stage.getX());
                int top = (int) Math.round(window.getY() - stage.getY());
                BufferedImage over = pixels(window);
                paper.drawImage(over, left, top, null);
                if (window instanceof Stage) {
                    // The system draws the frame of a window; here there is none.
                    paper.setColor(Color.GRAY);
                    paper.drawRect(left - 1, top - 1, over.getWidth() + 1, over.getHeight() + 1);
                }
            }
        }
        paper.dispose();
        return new Photo(image);
    }

    private static BufferedImage pixels(Window window) {
        WritableImage seen = window.getScene().snapshot(null);
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] colours = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, colours, 0, width);
        return image;
    }

    /** Whether all of it has one colour: then nothing was painted. */
    boolean isBlank() {
        int first = image.getRGB(0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }

    void save(Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
