package app.ukemi.domain.search;

/** A text that was found, and the piece of it that is shown. */
public record Hit(Entry entry, Excerpt excerpt) {}
