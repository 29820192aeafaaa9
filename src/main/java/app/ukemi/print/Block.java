package app.ukemi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A section whose rows and sentences can give way. */
final class Block {
    /** More rows find room on no page. */
    private static final int MOST_ROWS = 90;

    private final Section section;
    private final Setting setting;
    private final Measures measures;
    private final List<List<Column>> rows = new ArrayList<>();

    Block(Section section, Setting setting, Measures measures, boolean half) {
        this.section = section;
        this.setting = setting;
        this.measures = measures;
        for (int row = 0; row < Math.min(section.lines().size(), MOST_ROWS); row++) {
            rows.add(columns(section.lines().get(row), row, half));
        }
    }

    private List<Column> columns(Line line, int row, boolean half) {
        double rank = Ranks.row(section.part(), row);
        return IntStream.range(0, line.cells().size())
                .mapToObj(i -> Column.of(
                        line.cells().get(i),
                        setting,
                        measures.column(section.form(), i, half),
                        rank + (i == 0 ? 0 : Ranks.BESIDE)))
                .toList();
    }

    double height(double most) {
        int kept = kept(most);
        double bottom = kept < section.lines().size() && kept > 0 ? measures.more() : 0;
        if (section.form() == Form.PACE) {
            int lines = rows.stream().mapToInt(row -> row.getFirst().lines(most) - 1).max().orElse(1);
            return measures.around(section) + measures.row(Form.PACE, lines);
        }
        return measures.around(section)
                + bottom
                + rows.stream().limit(kept).mapToDouble(row -> height(row, most)).sum();
    }

    private double height(List<Column> row, double most) {
        return measures.row(
                section.form(), row.stream().mapToInt(column -> column.lines(most)).max().orElse(1));
    }

    Section cut(double most) {
        int kept = kept(most);
        List<Line> lines = IntStream.range(0, kept)
                .mapToObj(row -> new Line(
                        rows.get(row).stream().map(column -> column.cut(most)).toList(),
                        section.lines().get(row).tick()))
                .toList();
        return section.withLines(lines, setting.fewer(section.part(), section.lines().size() - kept));
    }

    Optional<Omission> omission(double most) {
        int kept = kept(most);
        int texts = (int) rows.stream()
                .limit(kept)
                .flatMap(List::stream)
                .filter(column -> column.isCut(most))
                .count();
        int missing = section.lines().size() - kept;
        return missing + texts == 0 ? Optional.empty() : Optional.of(new Omission(section.part(), missing, texts));
    }

    private int kept(double most) {
        return (int) IntStream.range(0, rows.size())
                .filter(row -> Ranks.row(section.part(), row) <= most)
                .count();
    }

    boolean isNarrow() {
        return section.isNarrow();
    }
}
