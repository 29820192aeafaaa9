package app.ukemi.domain.rule;

import app.ukemi.domain.WentWrong;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mistake as the trend sees it.
 *
 * @param noticed the first instant at which it may have been noticed
 * @param kind where it went wrong above all; null while that has not been said
 */
public record TrendPoint(Instant noticed, Rating rating, @Nullable WentWrong kind) {}
