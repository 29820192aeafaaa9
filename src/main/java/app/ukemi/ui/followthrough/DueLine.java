package app.ukemi.ui.followthrough;

import app.ukemi.domain.DueThing;
import app.ukemi.domain.rule.DueGroup;

/**
 * A line of the list.
 *
 * @param headed how many there are of its group where it is the first one, and the group is named above it; else 0
 */
public record DueLine(DueThing thing, DueGroup group, int headed) {}
