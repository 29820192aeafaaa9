package app.ukemi.domain;

import java.time.LocalDate;

/** When a mistake was fixed, or is to be: what the dates of its permanent actions say. */
public sealed interface FixedDate {
    /** It was fixed on this day. */
    record Fixed(LocalDate on) implements FixedDate {}

    /** It is to be fixed by this day. */
    record PlannedBy(LocalDate due) implements FixedDate {}

    /** There is no permanent action yet, or none that says when. */
    record Unknown() implements FixedDate {}
}
