package app.ukemi.domain.search;

/**
 * A word where it stands in its text.
 *
 * @param folded without case and accents
 */
record Word(String folded, Span place) {}
