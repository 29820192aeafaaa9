package app.ukemi.domain.rescue;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of one mistake of a damaged journal.
 *
 * @param title empty where it is lost
 * @param begun when it was begun, which its id tells even where everything else is lost
 */
public record Rescued(UUID mistake, String title, Instant begun, Origin origin) {}
