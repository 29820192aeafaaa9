package app.ukemi.print;

import app.ukemi.domain.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes a sheet as XHTML with its style sheet inside. */
final class Xhtml {
    private final String style;

    Xhtml() {
        style = resource("page.css");
    }

    String of(Sheet sheet, double points, int otherFaces) {
        var out = new Markup();
        out.open("html lang=\"" + sheet.language().toLanguageTag() + '"').open("head");
        out.open("title").write(sheet.title().text()).close("title");
        out.open("meta name=\"generator\" content=\"Ukemi\"").close("meta");
        out.open("style").write(style + measures(sheet.paper(), points, otherFaces)).close("style");
        out.close("head").open("body");
        foot(sheet, out);
        head(sheet, out);
        sections(sheet.sections(), out);
        return out.close("body").close("html").toString();
    }

    /** What depends on the page: its size, that of its letters, and the faces to look for them in. */
    private static String measures(Paper paper, double points, int otherFaces) {
        var faces = new StringBuilder("Own");
        for (int i = 0; i < otherFaces; i++) {
            faces.append(", Other").append(i);
        }
        return String.format(
                Locale.ROOT,
                "@page { size: %.3fpt %.3fpt; } html { font-size: %.2fpt; } body { font-family: %s; }",
                paper.width(),
                paper.height(),
                points,
                faces);
    }

    private static void foot(Sheet sheet, Markup out) {
        out.element("div", "foot-left", sheet.foot().getFirst());
        out.element("div", "foot-right", sheet.foot().getLast());
    }

    private static void head(Sheet sheet, Markup out) {
        out.open("div", "head");
        out.open("p", "eyebrow").write(sheet.eyebrow()).write(sheet.seal().sealed() ? "" : " · ");
        out.element("span", sheet.seal().sealed() ? "private" : "shared", sheet.seal().words()).close("p");
        out.open("p", "stamp");
        cell(sheet.stamp(), out);
        out.close("p").close("div").openText("h1", sheet.title().text());
        cell(sheet.title(), out);
        out.close("h1");
    }

    private static void sections(List<Section> sections, Markup out) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean paired = section.isNarrow() && i + 1 < sections.size() && sections.get(i + 1).isNarrow();
            if (paired) {
                out.open("div", "pair");
                new SectionMarkup(out).write(section, "half");
                new SectionMarkup(out).write(sections.get(++i), "half last");
                out.drawn("div", "clear").close("div");
            } else {
                new SectionMarkup(out).write(section, "whole");
            }
        }
    }

    static void cell(Cell cell, Markup out) {
        out.write(cell.text());
        if (!cell.aside().isEmpty()) {
            out.write(" ").element("span", "aside", cell.aside());
        }
        if (!cell.more().isEmpty()) {
            out.write(" ").element("span", "more", cell.more());
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Xhtml.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
