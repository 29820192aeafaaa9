/**
 * The inside of {@link app.ukemi.ui.control.Writing}: a long text in pieces, and a page that lays out only those in
 * sight. OpenJFX's own text controls lay out or copy all of the text with each key, which a long text makes felt.
 *
 * <p>For marks inside the admission a styled control was looked for. What laying out cost for one key in 200 kB,
 * against one in an empty field, was measured before this was written, on a busy machine: 256 times with TextArea,
 * which cannot mark words, and 49 times with the RichTextArea of the OpenJFX incubator, which can. RichTextArea was
 * therefore not taken, and not tried further with input methods and screen readers. RichTextFX was not tried. Marks
 * are drawn here, beneath the letters ({@link app.ukemi.ui.control.text.Marks}): they take no room, so that no letter
 * moves. Input methods, undo and screen readers are served by {@link app.ukemi.ui.control.text.Composer},
 * {@link app.ukemi.ui.control.text.Manuscript} and {@link app.ukemi.ui.control.text.Spoken}. A screen reader is not
 * told which words are marked; the list below the text says it, where each row names its words.
 */
@NullMarked
package app.ukemi.ui.control.text;

import org.jspecify.annotations.NullMarked;
