/** The language in which one searches, and how words are found in texts; pure. */
@NullMarked
package app.ukemi.domain.search;

import org.jspecify.annotations.NullMarked;
