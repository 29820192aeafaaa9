/**
 * The admission check: words that hand part of an admission back, and what speaks of owning. Pure functions over cue
 * lists that a translator can read and edit; see {@code en.cues} beside the resources of this package.
 */
@NullMarked
package app.ukemi.ownership;

import org.jspecify.annotations.NullMarked;
