package app.ukemi.print;

import java.util.List;
import java.util.Locale;

/** Writes a section in its form. */
record SectionMarkup(Markup out) {

    void write(Section section, String width) {
        String form = section.form().name().toLowerCase(Locale.ROOT);
        out.open("div", "section " + width + " " + form + " " + section.part().name().toLowerCase(Locale.ROOT));
        boolean empty = section.lines().isEmpty();
        if (!section.heading().isEmpty()) {
            out.open("h2").write(section.heading());
            if (empty) {
                out.write(" ").element("span", "more", section.more());
            }
            out.close("h2");
        }
        if (!empty) {
            content(section);
            out.element("p", "more", section.more());
        }
        out.close("div");
    }

    private void content(Section section) {
        switch (section.form()) {
            case QUOTE, LINES -> section.lines().forEach(line -> paragraph(line.cells().getFirst()));
            case PACE -> pace(section);
            case LABELLED, ACTIONS, REVIEWS -> table(section);
        }
    }

    private void paragraph(Cell cell) {
        out.openText("p", cell.text());
        Xhtml.cell(cell, out);
        out.close("p");
    }

    private void pace(Section section) {
        List<Line> moments = section.lines();
        for (int i = 0; i < moments.size(); i++) {
            boolean bar = i == section.note().line();
            out.open("div", "moment of-" + moments.size() + (i == moments.size() - 1 ? " end" : ""));
            out.open("p", "lag").write(bar ? section.note().words() : "\u00a0").close("p");
            out.open("div", bar ? "rail bar" : "rail");
            out.drawn("div", moments.get(i).tick() == Line.Tick.DONE ? "dot" : "dot hollow");
            out.close("div");
            Cell cell = moments.get(i).cells().getFirst();
            out.element("p", "what", cell.text()).element("p", "when", cell.aside()).close("div");
        }
        out.drawn("div", "clear");
    }

    private void table(Section section) {
        out.open("table");
        for (int i = 0; i < section.form().columns().size(); i++) {
            out.drawn("col", "w" + i);
        }
        if (!section.headings().isEmpty()) {
            out.open("thead").open("tr");
            section.headings().forEach(heading -> out.open("th scope=\"col\"").write(heading).close("th"));
            out.close("tr").close("thead");
        }
        out.open("tbody");
        section.lines().forEach(line -> row(section.form(), line));
        out.close("tbody").close("table");
    }

    private void row(Form form, Line line) {
        out.open("tr");
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cells().get(i);
            String tag = form == Form.LABELLED && i == 0 ? "th" : "td";
            String opening = tag.equals("th") ? "th scope=\"row\"" : "td class=\"c" + i + '"';
            out.openText(opening, cell.text());
            if (i == 0) {
                tick(line.tick());
            }
            Xhtml.cell(cell, out);
            out.close(tag);
        }
        out.close("tr");
    }

    private void tick(Line.Tick tick) {
        if (tick != Line.Tick.NONE) {
            out.open("div", "tick");
            if (tick == Line.Tick.DONE) {
                out.drawn("div", "hook");
            }
            out.close("div");
        }
    }
}
