package app.ukemi.ui.timeline;

/**
 * The room that a chart has for its marks, in pixels from its left upper corner.
 *
 * @param em the size of the letters around it
 */
record Area(double left, double top, double width, double height, double em) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** Where a share of the width stands, 0 at the left. */
    double x(double share) {
        return left + share * width;
    }

    /** Where a share of the height stands, 0 at the bottom. */
    double y(double share) {
        return bottom() - share * height;
    }
}
