package app.ukemi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sheet in one size of letters: how high it is when everything above a rank gives way, and what it then is. */
final class Galley {
    private final Sheet sheet;
    private final Measures measures;
    private final Column stamp;
    private final Column title;
    private final List<Block> blocks = new ArrayList<>();

    Galley(Sheet sheet, Setting setting, Measures measures) {
        this.sheet = sheet;
        this.measures = measures;
        stamp = Column.of(sheet.stamp(), setting, measures.stampWidth(), Ranks.ALWAYS);
        title = Column.bold(sheet.title(), setting, measures.titleWidth());
        List<Section> sections = sheet.sections();
        for (int i = 0; i < sections.size(); i++) {
            blocks.add(new Block(sections.get(i), setting, measures, Section.isPaired(sections, i)));
        }
    }

    /** In parts of the font size. */
    double height(double most) {
        double height = measures.head(stamp.lines(most), title.lines(most));
        for (int i = 0; i < blocks.size(); i++) {
            double own = blocks.get(i).height(most);
            boolean beside = blocks.get(i).isNarrow() && i + 1 < blocks.size() && blocks.get(i + 1).isNarrow();
            height += beside ? Math.max(own, blocks.get(++i).height(most)) : own;
        }
        return height;
    }

    boolean fits(double most, double room) {
        return height(most) <= measures.page() * room;
    }

    Fit cut(double most) {
        Sheet cut = sheet.with(
                stamp.cut(most),
                title.cut(most),
                blocks.stream().map(block -> block.cut(most)).toList());
        List<Omission> omissions =
                blocks.stream().map(block -> block.omission(most)).flatMap(Optional::stream).toList();
        boolean head = Stream.of(stamp, title).anyMatch(column -> column.isCut(most));
        return new Fit(cut, measures.points(), omissions, head);
    }
}
