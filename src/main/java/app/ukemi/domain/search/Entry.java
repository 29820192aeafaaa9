package app.ukemi.domain.search;

import java.util.UUID;

/**
 * One text of a mistake.
 *
 * @param trace where it stands
 * @param row the row of the mistake that it belongs to; the mistake's own id where it belongs to none
 */
public record Entry(Trace trace, UUID row, String text) {

    public Place place() {
        return trace.place();
    }
}
