package app.ukemi.ui.journal;

import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Rating;
import app.ukemi.domain.rule.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in the list, with its pace as of now.
 *
 * @param again the earlier one that it is the same mistake as; null where it is none
 */
public record JournalLine(Summary summary, Rating rating, Recurrence.@Nullable Again again) {}
