package app.ukemi.domain.search;

/**
 * How much a search takes and looks at before it stops, so that a short word costs no more than a rare one.
 *
 * @param taken how many texts it takes
 * @param looked how many texts it looks at
 */
public record Most(int taken, int looked) {
    /** Of the texts that hold a word, one in so many is in a mistake that is asked for, or the search goes on later. */
    private static final int SPARSE = 20;

    public static Most of(int taken) {
        return new Most(taken, taken * SPARSE);
    }
}
