/** What things cost, each against the barest way of doing the same. */
@NullMarked
package app.ukemi.bench;

import org.jspecify.annotations.NullMarked;
