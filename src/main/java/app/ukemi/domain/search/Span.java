package app.ukemi.domain.search;

/** A part of a text, in chars: from the first one up to the one behind the last. */
public record Span(int from, int to) {

    Span moved(int by) {
        return new Span(from + by, to + by);
    }
}
