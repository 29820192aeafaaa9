package app.ukemi.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Where the window was, in the coordinates of all screens together. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    static final double LEAST_WIDTH = 760;
    static final double LEAST_HEIGHT = 480;
    /** So much of the window's top must be on a screen for it to be found and moved. */
    private static final double GRIP = 80;

    static WindowPlace of(Rectangle2D bounds, boolean maximized) {
        return new WindowPlace(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight(), maximized);
    }

    /** The same place where it can be reached; else, when its screen is gone, the middle of the first one. */
    WindowPlace corrected(List<Rectangle2D> screens) {
        double wide = Math.max(width, LEAST_WIDTH);
        Rectangle2D screen = screens.stream()
                .filter(each -> reachable(each, new Rectangle2D(x, y, wide, GRIP)))
                .findFirst()
                .orElse(screens.getFirst());
        double fitWidth = Math.min(wide, screen.getWidth());
        double fitHeight = Math.min(Math.max(height, LEAST_HEIGHT), screen.getHeight());
        if (reachable(screen, new Rectangle2D(x, y, fitWidth, GRIP))) {
            return new WindowPlace(x, Math.max(y, screen.getMinY()), fitWidth, fitHeight, maximized);
        }
        return new WindowPlace(
                screen.getMinX() + (screen.getWidth() - fitWidth) / 2,
                screen.getMinY() + (screen.getHeight() - fitHeight) / 2,
                fitWidth,
                fitHeight,
                maximized);
    }

    private static boolean reachable(Rectangle2D screen, Rectangle2D top) {
        double left = Math.max(screen.getMinX(), top.getMinX());
        double right = Math.min(screen.getMaxX(), top.getMaxX());
        boolean high = top.getMinY() >= screen.getMinY() - GRIP && top.getMinY() <= screen.getMaxY() - GRIP;
        return right - left >= GRIP && high;
    }

    /** As it is kept in the settings. */
    String text() {
        return "%s %s %s %s %s".formatted(x, y, width, height, maximized);
    }

    private boolean possible() {
        return Double.isFinite(x + y + width + height) && width > 0 && height > 0;
    }

    static Optional<WindowPlace> parse(String text) {
        String[] parts = text.strip().split(" ", -1);
        try {
            return parts.length != 5
                    ? Optional.empty()
                    : Optional.of(new WindowPlace(
                            Double.parseDouble(parts[0]),
                            Double.parseDouble(parts[1]),
                            Double.parseDouble(parts[2]),
                            Double.parseDouble(parts[3]),
                            Boolean.parseBoolean(parts[4])))
                            .filter(WindowPlace::possible);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
