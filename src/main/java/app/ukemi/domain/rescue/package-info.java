/** What becomes of the mistakes of a damaged journal. */
@NullMarked
package app.ukemi.domain.rescue;

import org.jspecify.annotations.NullMarked;
