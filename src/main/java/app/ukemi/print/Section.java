package app.ukemi.print;

import app.ukemi.domain.PlanPart;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A part of the page.
 *
 * @param headings those of its columns; none where it has no such row
 * @param note the words over the bar of how quickly it was disclosed
 * @param more what is said where rows had to give way; empty where none had to
 */
record Section(
        PlanPart part, Form form, String heading, List<String> headings, List<Line> lines, Note note, String more) {

    /** Words over the bar that begins at one of the lines. */
    record Note(String words, int line) {
        static final Note NONE = new Note("", -1);
    }

    Section {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    Section(PlanPart part, Form form, String heading, List<String> headings, List<Line> lines) {
        this(part, form, heading, headings, lines, Note.NONE, "");
    }

    Section withNote(Note next) {
        return new Section(part, form, heading, headings, lines, next, more);
    }

    /** With other lines, and what is said of those that gave way. */
    Section withLines(List<Line> next, String nextMore) {
        return new Section(part, form, heading, headings, next, note, nextMore);
    }

    Section map(UnaryOperator<String> change) {
        return withLines(lines.stream().map(line -> line.map(change)).toList(), more);
    }

    /** Whether the one at this place stands beside another. */
    static boolean isPaired(List<Section> sections, int place) {
        boolean before = place > 0 && sections.get(place - 1).isNarrow();
        boolean behind = place + 1 < sections.size() && sections.get(place + 1).isNarrow();
        return sections.get(place).isNarrow() && (before || behind);
    }

    /** Whether it can stand beside another one of half the width. */
    boolean isNarrow() {
        return part == PlanPart.ALTERNATIVES || part == PlanPart.ADVICE;
    }
}
