/** The user's own wishes: looks, language, pace limits. */
@NullMarked
package app.ukemi.ui.settings;

import org.jspecify.annotations.NullMarked;
