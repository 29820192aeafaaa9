package app.ukemi.print;

import app.ukemi.domain.Paper;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A page in the user's words, before it is known what of it finds room.
 *
 * @param eyebrow what it is, above the title
 * @param stamp its date, and to whom it is addressed
 * @param seal for whom it is
 * @param foot what stands at the lower end, left and right
 */
record Sheet(
        Paper paper,
        Locale language,
        String eyebrow,
        Cell stamp,
        Cell title,
        List<Section> sections,
        Seal seal,
        List<String> foot) {

    /** For whom a page is, and whether that is only oneself. */
    record Seal(String words, boolean sealed) {}

    Sheet {
        sections = List.copyOf(sections);
        foot = List.copyOf(foot);
    }

    Sheet with(Cell nextStamp, Cell nextTitle, List<Section> next) {
        return new Sheet(paper, language, eyebrow, nextStamp, nextTitle, next, seal, foot);
    }

    /** The same with every text of the user's changed. */
    Sheet map(UnaryOperator<String> change) {
        return with(
                stamp.map(change),
                title.map(change),
                sections.stream().map(section -> section.map(change)).toList());
    }
}
