/** Earlier versions of a mistake as texts that later programs can still read. */
@NullMarked
package app.ukemi.db.version;

import org.jspecify.annotations.NullMarked;
