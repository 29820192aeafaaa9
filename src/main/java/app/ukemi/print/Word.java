package app.ukemi.print;

/**
 * A word with the white space behind it; the smallest thing that a line is made of. Widths are parts of the font size.
 *
 * @param end where its text ends in the text that it was taken from
 * @param endsLine whether a new line begins behind it
 */
record Word(String letters, double width, String space, double spaceWidth, int end, boolean endsLine) {}
