package app.ukemi.print;

import java.util.List;

/** How a section looks. */
enum Form {
    QUOTE,
    PACE,
    LABELLED,
    LINES,
    ACTIONS,
    REVIEWS;

    /** The widths of its columns as parts of the width of the section; the style sheet has the same. */
    List<Double> columns() {
        return switch (this) {
            case QUOTE, PACE, LINES -> List.of(1.0);
            case LABELLED -> List.of(0.16, 0.84);
            case ACTIONS -> List.of(0.47, 0.14, 0.14, 0.25);
            case REVIEWS -> List.of(0.14, 0.40, 0.46);
        };
    }
}
