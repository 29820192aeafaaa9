package app.ukemi.domain.search;

import java.util.UUID;

/**
 * That something was found in a text of a mistake, without the text itself.
 *
 * @param id the number of the text in the journal
 */
public record Trace(long id, UUID mistake, Place place) {}
