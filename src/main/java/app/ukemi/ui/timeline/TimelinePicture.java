package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

/**
 * The whole timeline as filtered, as it would look in a window that is high enough, at twice the resolution. It is
 * handed out in strips, so that no more than a strip is in memory at a time.
 */
public final class TimelinePicture {
    /** So many rows, or the picture would be too high for the programs that show pictures. */
    static final int MOST_ROWS = 300;
    /** Dots per inch: twice the usual. */
    public static final int DOTS_PER_INCH = 192;

    private static final int SCALE = 2;
    /** In widths of a letter. */
    private static final double WIDTH = 86;
    private static final double ROW = 2.72;
    private static final double CHART = 26;
    private static final int STRIP = 512;

    private final Ui ui;
    private final VBox root = new VBox();
    private final int width;
    private final int height;

    /** With the style sheets of the window. */
    public TimelinePicture(Ui ui, TimelineOut out, List<String> stylesheets) {
        this.ui = ui;
        root.getStyleClass().addAll("timeline", "timeline-picture");
        var scene = new Scene(root);
        scene.getStylesheets().setAll(stylesheets);
        scene.getStylesheets().addAll(sheet("timeline.css"), sheet("trend.css"));
        double em = letterSize();
        width = (int) Math.rint(WIDTH * em);
        root.setMinWidth(width);
        root.setMaxWidth(width);
        root.getChildren().setAll(parts(out, em));
        root.applyCss();
        height = (int) Math.ceil(root.prefHeight(width));
        root.setMinHeight(height);
        root.resize(width, height);
        root.layout();
    }

    private double letterSize() {
        var letter = new Label();
        root.getChildren().setAll(letter);
        root.applyCss();
        return letter.getFont().getSize();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(TimelinePicture.class.getResource("/app/ukemi/ui/timeline/" + name), name)
                .toExternalForm();
    }

    private List<Node> parts(TimelineOut out, double em) {
        List<TimelineRow> rows = out.timeline().rows();
        var heading = new Label(ui.text("timeline.heading"));
        heading.getStyleClass().add("heading");
        var about = new Label(about(out));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        var years = new YearsPane(ui, _ -> {});
        years.getStyleClass().add("card");
        years.setRows(rows);
        var trend = new TrendPane(ui, _ -> {});
        trend.still();
        trend.setMinHeight(CHART * em);
        trend.show(TrendData.of(rows, out.timeline().limits()));
        return List.of(heading, about, years, rowsCard(out, em), trend);
    }

    private String about(TimelineOut out) {
        String as = ui.text(
                "pdf.as-of",
                ui.formats().date(ui.today()),
                ui.formats().time(out.timeline().now().atZone(ui.formats().zone()).toLocalTime()),
                out.timeline().rows().size());
        return out.filters().isEmpty()
                ? as
                : as + "\n" + ui.text("pdf.filters", String.join(" · ", out.filters()));
    }

    private Node rowsCard(TimelineOut out, double em) {
        var size = new SimpleDoubleProperty(em);
        var inner = new SimpleDoubleProperty();
        var head = new ScaleHead(ui, size);
        head.setLimits(out.timeline().limits());
        var ink = new RowInk();
        var hatch = new Hatch();
        var lines = new ScaleLines(ink, hatch);
        lines.setLimits(out.timeline().limits());
        var rows = new VBox();
        out.timeline().rows().stream().limit(MOST_ROWS).forEach(row -> {
            var picture = new RowPicture(ui, ink, hatch, inner);
            picture.show(row, false);
            picture.setMinHeight(ROW * em);
            picture.setPrefHeight(ROW * em);
            rows.getChildren().add(picture);
        });
        int left = out.timeline().rows().size() - rows.getChildren().size();
        var foot = new Label(left > 0 ? ui.text("export.picture.more", left) : ui.text("timeline.legend"));
        foot.getStyleClass().addAll("muted", "small-text", "rows-foot");
        foot.setWrapText(true);
        inner.bind(rows.widthProperty());
        var card = new VBox(ink, head, new StackPane(lines, rows), foot);
        card.getStyleClass().addAll("card", "rows-card");
        CardFrame.round(card);
        return card;
    }

    /** In dots. */
    public int width() {
        return width * SCALE;
    }

    /** In dots. */
    public int height() {
        return height * SCALE;
    }

    public int strips() {
        return (height + STRIP - 1) / STRIP;
    }

    /** The dots of a strip, line by line from the top, each as alpha, red, green and blue. */
    public int[] strip(int index) {
        int top = index * STRIP;
        int tall = Math.min(STRIP, height - top) * SCALE;
        var how = new SnapshotParameters();
        how.setTransform(Transform.scale(SCALE, SCALE));
        how.setViewport(new Rectangle2D(0, (double) top * SCALE, width(), tall));
        WritableImage image = root.snapshot(how, new WritableImage(width(), tall));
        int[] dots = new int[width() * tall];
        image.getPixelReader().getPixels(0, 0, width(), tall, PixelFormat.getIntArgbInstance(), dots, 0, width());
        return dots;
    }
}
