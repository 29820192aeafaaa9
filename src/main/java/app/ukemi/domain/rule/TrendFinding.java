package app.ukemi.domain.rule;

import app.ukemi.domain.WentWrong;
import java.time.Duration;

/** One thing that the data says about how quickly mistakes were disclosed. Each has a sentence; none is a verdict. */
public sealed interface TrendFinding {
    /** There are fewer rated mistakes than it takes to speak of a median. */
    record TooEarly(int rated) implements TrendFinding {}

    /** Of the last ten; there are too few yet to hold the ten before against them. */
    record LastTen(Median last, int rated) implements TrendFinding {}

    /** Of the last ten and of the ten before. */
    record Comparison(Median last, Median before) implements TrendFinding {}

    /**
     * Some of those just spoken of are open.
     *
     * @param least the age of the youngest of them
     */
    record StillOpen(int count, Duration least) implements TrendFinding {}

    /** One kind is disclosed more slowly than every other of which there are enough. */
    record SlowestKind(WentWrong kind, Median median, int count) implements TrendFinding {}

    /** No kind is certainly slower than all others. */
    record NoSlowestKind() implements TrendFinding {}

    /** There are not two kinds yet with enough mistakes each. */
    record KindsTooFew() implements TrendFinding {}

    /** Some have no pace, and do not count. */
    record NotCounted(int count) implements TrendFinding {}
}
