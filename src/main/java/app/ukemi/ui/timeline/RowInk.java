package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import app.ukemi.ui.control.PaceStyle;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * The letters and colours of all rows. Style sheets dress one sample of each here, once, and rows are painted in what
 * the samples wear: a row that is scrolled into view then asks no style sheet.
 */
final class RowInk extends Group {
    private final Text title = letters("ink-title");
    private final Text small = letters("ink-small");
    private final Text flag = letters("ink-flag");
    private final Lettering titles = new Lettering(title);
    private final Lettering smalls = new Lettering(small);
    private final Lettering flags = new Lettering(flag);
    private final Rectangle ground = colours("ink-ground");
    private final Rectangle rule = colours("ink-rule");
    private final Rectangle focus = colours("ink-focus");
    private final Map<Pace, Rectangle> bars = new EnumMap<>(Pace.class);
    private final Map<Pace, Rectangle> plates = new EnumMap<>(Pace.class);
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    RowInk() {
        setManaged(false);
        setVisible(false);
        for (Pace pace : Pace.values()) {
            bars.put(pace, of(pace, "ink-bar"));
            plates.put(pace, of(pace, "ink-plate"));
        }
    }

    private Text letters(String style) {
        var sample = new Text();
        sample.getStyleClass().add(style);
        changes(sample.fontProperty(), sample.fillProperty());
        getChildren().add(sample);
        return sample;
    }

    private Rectangle colours(String style) {
        var sample = new Rectangle();
        sample.getStyleClass().add(style);
        changes(sample.fillProperty(), sample.strokeProperty());
        getChildren().add(sample);
        return sample;
    }

    private Rectangle of(Pace pace, String style) {
        Rectangle sample = colours(style);
        PaceStyle.mark(sample, pace);
        return sample;
    }

    private void changes(Observable... worn) {
        for (Observable each : worn) {
            each.addListener(_ -> version.set(version.get() + 1));
        }
    }

    /** Another one whenever any of it has changed: another theme, larger letters. */
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** The size of the letters that everything is measured by, in pixels. */
    double em() {
        return title.getFont().getSize();
    }

    Lettering titles() {
        return titles;
    }

    /** Of the date, and of what is said by the way. */
    Lettering smalls() {
        return smalls;
    }

    Lettering flags() {
        return flags;
    }

    Paint words() {
        return title.getFill();
    }

    /** Of what is said by the way, and of the thin spans. */
    Paint muted() {
        return small.getFill();
    }

    /** Of the page. */
    Paint ground() {
        return ground.getFill();
    }

    /** Under the row that one points at or is at. */
    Paint plate() {
        return ground.getStroke();
    }

    Paint rule() {
        return rule.getFill();
    }

    /** Between two months. */
    Paint strongRule() {
        return rule.getStroke();
    }

    Paint focus() {
        return focus.getFill();
    }

    Paint bar(Pace pace) {
        return sample(bars, pace).getFill();
    }

    Paint edge(Pace pace) {
        return sample(bars, pace).getStroke();
    }

    /** What the words about a pace stand on. */
    Paint plate(Pace pace) {
        return sample(plates, pace).getFill();
    }

    /** The words about a pace. */
    Paint words(Pace pace) {
        return sample(plates, pace).getStroke();
    }

    private Rectangle sample(Map<Pace, Rectangle> samples, Pace pace) {
        return samples.getOrDefault(pace, rule);
    }
}
