package app.ukemi.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sheet as plain text, for a message or a chat. */
final class PlanText {
    private PlanText() {}

    static String of(Sheet sheet) {
        String head = sheet.title().text() + "\n" + sheet.stamp().text();
        Stream<String> seal = sheet.seal().sealed() ? Stream.of(sheet.seal().words()) : Stream.of();
        return Stream.of(seal, Stream.of(head), sheet.sections().stream().map(PlanText::section))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String section(Section section) {
        Stream<String> heading = Stream.of(section.heading(), section.note().words()).filter(text -> !text.isEmpty());
        return Stream.concat(heading, section.lines().stream().map(line -> line(section, line)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Section section, Line line) {
        List<String> cells = line.cells().stream().map(PlanText::cell).toList();
        return switch (section.form()) {
            case QUOTE, LINES, PACE -> String.join("", cells);
            case LABELLED -> cells.getFirst() + ": " + cells.getLast();
            case REVIEWS -> "– " + joined(cells);
            case ACTIONS -> (line.tick() == Line.Tick.DONE ? "[x] " : "[ ] ") + joined(cells);
        };
    }

    private static String cell(Cell cell) {
        return Stream.of(cell.text(), cell.aside()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String joined(List<String> cells) {
        return cells.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }
}
