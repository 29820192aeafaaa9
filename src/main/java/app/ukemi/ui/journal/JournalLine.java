package app.ukemi.ui.journal;

import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Rating;

/** One mistake in the list, with its pace as of now. */
public record JournalLine(Summary summary, Rating rating) {}
