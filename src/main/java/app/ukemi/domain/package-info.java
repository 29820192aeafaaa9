/**
 * The words of the journal as immutable values: no window, no database, no clock of their own.
 *
 * <p>Texts are never null: what was not written is the empty text. Everything else that may not have
 * been said yet is marked {@code @Nullable}.
 */
@NullMarked
package app.ukemi.domain;

import org.jspecify.annotations.NullMarked;
