package app.ukemi.domain;

import org.jspecify.annotations.Nullable;

/**
 * All that the pace of a mistake is rated from.
 *
 * @param told the first disclosure to somebody concerned; null while there was none
 * @param mine false where the fair view says that the user contributed nothing: such a mistake has no pace
 */
public record PaceMoments(
        @Nullable Moment happened,
        @Nullable Moment suspected,
        @Nullable Moment noticed,
        @Nullable Moment told,
        boolean mine) {}
