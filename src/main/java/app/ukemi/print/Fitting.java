package app.ukemi.print;

import java.util.List;

/**
 * Finds what of a sheet goes on one page, by estimate: everything in the largest letters in which it fits; where even
 * the smallest are too large, as much as fits in those, the most important first.
 */
record Fitting(Setting setting) {
    /** Nothing has a rank so high. */
    private static final double EVERYTHING = 100_000;
    private static final int HALVINGS = 18;

    /** @param room the part of the page to fill; less than 1 where the estimate was seen to be too low */
    Fit fit(Sheet sheet, double room) {
        List<Double> sizes = Measures.sizes();
        for (double points : sizes.subList(0, sizes.size() - 1)) {
            var galley = new Galley(sheet, setting, new Measures(sheet.paper(), points));
            if (galley.fits(EVERYTHING, room)) {
                return galley.cut(EVERYTHING);
            }
        }
        var smallest = new Galley(sheet, setting, new Measures(sheet.paper(), sizes.getLast()));
        return smallest.cut(smallest.fits(EVERYTHING, room) ? EVERYTHING : most(smallest, room));
    }

    /** The highest rank that may stay, by halving: the height never falls when the rank rises. */
    private static double most(Galley galley, double room) {
        double low = Ranks.ALWAYS;
        double high = EVERYTHING;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = i < 2 ? low + (high - low) / 50 : (low + high) / 2;
            if (galley.fits(middle, room)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
