/** The timeline: how quickly each mistake was disclosed, and whether it is getting faster. */
@NullMarked
package app.ukemi.ui.timeline;

import org.jspecify.annotations.NullMarked;
