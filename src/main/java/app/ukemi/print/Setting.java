package app.ukemi.print;

import app.ukemi.domain.PlanPart;
import app.ukemi.i18n.Messages;
import java.util.List;

/** What the words of one page are set with: its faces, and the words for what gave way. */
record Setting(Typeset faces, Messages messages) {

    List<Word> words(String text, double column, int most) {
        return Words.of(text, faces, false, column, most);
    }

    List<Word> boldWords(String text, double column, int most) {
        return Words.of(text, faces, true, column, most);
    }

    /** What is said behind a text that was cut: how many sentences are missing, or that its sentence goes on. */
    String shortened(int sentences, boolean withinOne) {
        return withinOne ? messages.text("print.more.rest") : messages.text("print.more.sentences", sentences);
    }

    /** What is said below a section of which rows are missing. */
    String fewer(PlanPart part, int rows) {
        return rows == 0 ? "" : messages.text(part, "more", rows);
    }

    double spaceWidth() {
        return faces.advance(' ', false);
    }
}
