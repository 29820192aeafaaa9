/** Every text a user sees, and dates, times and durations in the user's own form. */
@NullMarked
package app.ukemi.i18n;

import org.jspecify.annotations.NullMarked;
