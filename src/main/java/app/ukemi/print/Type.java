package app.ukemi.print;

import java.util.List;

/** TimelineLetters of one weight and one size, in points. */
record Type(TimelineLetters letters, double size) {

    double width(String words) {
        return letters.width(words, size);
    }

    /** The words in lines no wider than this, at most so many; the last one says where there is more. */
    List<String> lines(String words, double width, int most) {
        return letters.lines(words, size, width, most);
    }

    /** From one line to the next. */
    double lead() {
        return size * 1.25;
    }
}
