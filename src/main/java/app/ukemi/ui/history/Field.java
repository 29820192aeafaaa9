package app.ukemi.ui.history;

/**
 * A field of a mistake in words.
 *
 * @param key the same for the same field in two versions; that of a row has its id
 */
record Field(String key, String label, String text) {}
