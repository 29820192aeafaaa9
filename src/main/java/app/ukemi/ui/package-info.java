/** What every screen is given, and how a screen comes from its three files. */
@NullMarked
package app.ukemi.ui;

import org.jspecify.annotations.NullMarked;
