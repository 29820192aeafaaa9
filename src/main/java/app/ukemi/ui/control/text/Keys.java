package app.ukemi.ui.control.text;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What the keys do, as the platform's own text fields have it. Tab is left to the window, which moves on to the next
 * field; Ctrl+Tab writes one. Ctrl+Enter is left to the window as well.
 */
public final class Keys {
    /** Whether this is a Mac, where commands have another key. */
    public static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private final Manuscript manuscript;
    private final BooleanSupplier editable;
    private final Strides strides;
    private final Travel travel;
    private final Clips clips;

    public Keys(Manuscript manuscript, Page page, BooleanSupplier editable) {
        this.manuscript = manuscript;
        this.editable = editable;
        strides = new Strides(manuscript);
        travel = new Travel(manuscript, page);
        clips = new Clips(manuscript);
    }

    public void listen(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent key) {
        if ((key.isShortcutDown() && command(key)) || move(key) || (editable.getAsBoolean() && edit(key))) {
            key.consume();
        }
    }

    private void typed(KeyEvent key) {
        String letter = letter(key);
        if (editable.getAsBoolean() && !letter.isEmpty()) {
            manuscript.insert(letter);
            key.consume();
        }
    }

    /** What a typed key writes; empty for one that commands. */
    public static String letter(KeyEvent typed) {
        // AltGr is Ctrl with Alt on Windows, and writes letters.
        boolean alone = typed.isControlDown() == typed.isAltDown() || (MAC && !typed.isControlDown());
        String letter = Clips.clean(typed.getCharacter());
        boolean writable = !letter.isEmpty() && letter.charAt(0) >= ' ' && !typed.isMetaDown();
        return alone && writable ? letter : "";
    }

    private boolean command(KeyEvent key) {
        switch (key.getCode()) {
            case A -> manuscript.select(0, manuscript.length());
            case C, INSERT -> clips.copy();
            case X -> write(clips::cut);
            case V -> write(clips::paste);
            case Y -> write(manuscript::redo);
            case Z -> write(key.isShiftDown() ? manuscript::redo : manuscript::undo);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void write(Runnable change) {
        if (editable.getAsBoolean()) {
            change.run();
        }
    }

    private boolean edit(KeyEvent key) {
        boolean far = isFar(key);
        int caret = manuscript.selected().caret();
        switch (key.getCode()) {
            case BACK_SPACE -> erase(far ? strides.wordBefore(caret) : strides.signBefore(caret), caret);
            case DELETE -> delete(key, caret);
            case INSERT -> paste(key);
            case ENTER -> {
                return !key.isControlDown() && !key.isAltDown() && !key.isMetaDown() && insert("\n");
            }
            case TAB -> {
                return key.isControlDown() && !key.isShiftDown() && insert("\t");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean insert(String sign) {
        manuscript.insert(sign);
        return true;
    }

    private void paste(KeyEvent key) {
        if (key.isShiftDown()) {
            clips.paste();
        }
    }

    private void delete(KeyEvent key, int caret) {
        if (key.isShiftDown()) {
            clips.cut();
        } else {
            erase(caret, isFar(key) ? strides.wordAfter(caret) : strides.letterAfter(caret));
        }
    }

    private void erase(int from, int to) {
        if (manuscript.selected().isEmpty()) {
            manuscript.delete(from, to);
        } else {
            manuscript.insert("");
        }
    }

    private boolean move(KeyEvent key) {
        boolean selecting = key.isShiftDown();
        if (key.isAltDown() && !MAC) {
            return false;
        }
        if (MAC && key.isMetaDown()) {
            return moveToEdge(key.getCode(), selecting);
        }
        return isFar(key) ? moveFar(key.getCode(), selecting) : moveNear(key.getCode(), selecting);
    }

    private boolean moveNear(KeyCode code, boolean selecting) {
        Selection now = manuscript.selected();
        boolean leaves = !selecting && !now.isEmpty();
        switch (code) {
            case LEFT, KP_LEFT -> travel.to(leaves ? now.from() : strides.letterBefore(now.caret()), selecting);
            case RIGHT, KP_RIGHT -> travel.to(leaves ? now.to() : strides.letterAfter(now.caret()), selecting);
            case UP, KP_UP -> travel.byLines(-1, selecting);
            case DOWN, KP_DOWN -> travel.byLines(1, selecting);
            case PAGE_UP -> travel.byPages(-1, selecting);
            case PAGE_DOWN -> travel.byPages(1, selecting);
            case HOME -> travel.toStartOfLine(selecting);
            case END -> travel.toEndOfLine(selecting);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moveFar(KeyCode code, boolean selecting) {
        int caret = manuscript.selected().caret();
        switch (code) {
            case LEFT, KP_LEFT -> travel.to(strides.wordBefore(caret), selecting);
            case RIGHT, KP_RIGHT -> travel.to(strides.wordAfter(caret), selecting);
            case UP, KP_UP -> travel.to(strides.paragraphStart(strides.letterBefore(caret)), selecting);
            case DOWN, KP_DOWN -> travel.to(strides.paragraphEnd(strides.letterAfter(caret)), selecting);
            case HOME -> travel.to(0, selecting);
            case END -> travel.to(manuscript.length(), selecting);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moveToEdge(KeyCode code, boolean selecting) {
        switch (code) {
            case LEFT, KP_LEFT -> travel.toStartOfLine(selecting);
            case RIGHT, KP_RIGHT -> travel.toEndOfLine(selecting);
            case UP, KP_UP -> travel.to(0, selecting);
            case DOWN, KP_DOWN -> travel.to(manuscript.length(), selecting);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether a key goes by words and paragraphs. */
    private static boolean isFar(KeyEvent key) {
        return MAC ? key.isAltDown() : key.isControlDown();
    }
}
