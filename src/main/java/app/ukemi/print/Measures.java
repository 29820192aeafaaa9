package app.ukemi.print;

import app.ukemi.domain.Paper;
import java.util.List;

/**
 * The heights and widths of the style sheet, in parts of the body's size, for an estimate before anything is laid out.
 *
 * @param points the size of the body's letters
 */
record Measures(Paper paper, double points) {
    static final double LINE = 1.32;
    private static final double SIDES = 84;
    private static final double TOP_AND_FOOT = 92;
    private static final double SMALL = 0.86;
    private static final double QUOTED = 1.14;
    private static final double TITLE = 1.62;
    private static final double GAP = 0.8;
    private static final double TICK = 1.55;
    private static final double HALF = 0.48;
    private static final double STAMP = 0.68;
    private static final double PEN_ROOM = 2.5;
    /** Letters are rounded by a hair when they are laid out. */
    private static final double SURE = 0.995;

    double page() {
        return (paper.height() - TOP_AND_FOOT) / points;
    }

    double width() {
        return (paper.width() - SIDES) / points * SURE;
    }

    double titleWidth() {
        return width() / TITLE;
    }

    double stampWidth() {
        return width() * STAMP / SMALL;
    }

    double head(int stampLines, int titleLines) {
        return stampLines * LINE * SMALL + TITLE * (titleLines * 1.2 + 0.65);
    }

    /** The room for the text of a column. */
    double column(Form form, int column, boolean half) {
        double whole = half ? width() * HALF : width();
        double part = whole * form.columns().get(column);
        return switch (form) {
            case QUOTE -> (part - 15 / points) / QUOTED;
            case LINES -> part;
            case PACE -> part / 0.9;
            case LABELLED, REVIEWS -> part - GAP;
            case ACTIONS -> column == 0 ? part - GAP - TICK : part - GAP;
        };
    }

    /** A section without its rows. */
    double around(Section section) {
        double heading = section.heading().isEmpty() ? 0 : LINE + 0.25;
        double border = 0.75 / points;
        double columns = section.headings().isEmpty() ? 0 : SMALL * (LINE + 0.45) + 0.5 / points;
        double pace = section.form() == Form.PACE ? 0.9 * LINE + 12.3 / points : 0;
        return border + 0.62 + GAP + heading + columns + pace;
    }

    double more() {
        return LINE + 0.3;
    }

    double row(Form form, int lines) {
        double rule = 0.5 / points;
        return switch (form) {
            case QUOTE -> QUOTED * (lines * LINE + 0.2);
            case LINES -> lines * LINE + 0.24;
            case PACE -> 0.9 * LINE * (1 + lines);
            case LABELLED, ACTIONS -> lines * LINE + 0.6 + rule;
            case REVIEWS -> Math.max(PEN_ROOM, lines * LINE + 0.6) + rule;
        };
    }

    static List<Double> sizes() {
        return List.of(10.5, 10.0, 9.5, 9.0);
    }
}
