/** The little language in which cue lists are written, and what finds its patterns in a text. */
@NullMarked
package app.ukemi.ownership.cue;

import org.jspecify.annotations.NullMarked;
