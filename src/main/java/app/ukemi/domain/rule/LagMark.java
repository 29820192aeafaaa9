package app.ukemi.domain.rule;

import java.time.Duration;

/** The lags that a scale names, the shortest first. */
enum LagMark {
    HOUR(1, LagUnit.HOUR),
    FOUR_HOURS(4, LagUnit.HOUR),
    DAY(24, LagUnit.HOUR),
    THREE_DAYS(72, LagUnit.HOUR),
    WEEK(1, LagUnit.WEEK),
    MONTH(1, LagUnit.MONTH),
    HALF_YEAR(6, LagUnit.MONTH),
    TWO_YEARS(2, LagUnit.YEAR);

    private final long count;
    private final LagUnit unit;

    LagMark(long count, LagUnit unit) {
        this.count = count;
        this.unit = unit;
    }

    long count() {
        return count;
    }

    LagUnit unit() {
        return unit;
    }

    Duration length() {
        return unit.length().multipliedBy(count);
    }
}
