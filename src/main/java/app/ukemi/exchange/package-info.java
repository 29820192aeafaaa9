/** What the journal hands out to other programs, as texts of their formats. */
@NullMarked
package app.ukemi.exchange;

import org.jspecify.annotations.NullMarked;
