/** The fix plan as a pure value, made from a mistake and what the user chose. */
@NullMarked
package app.ukemi.domain.plan;

import org.jspecify.annotations.NullMarked;
