package app.ukemi.print;

/** Well-formed XHTML, piece by piece; every text is escaped, so that what looks like markup stays text. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    Markup open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    /** Opens an element of a class. */
    Markup open(String tag, String kind) {
        return open(tag + " class=\"" + kind + '"');
    }

    /** Opens a block of text, which runs from the right where its first letter of a direction does. */
    Markup openText(String tag, String text) {
        return open(Directions.runsFromRight(text) ? tag + " dir=\"rtl\"" : tag);
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup write(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("<br/>");
                default -> out.append(letter);
            }
        }
        return this;
    }

    /** An element with a text, or nothing where there is none. */
    Markup element(String tag, String kind, String text) {
        return text.isEmpty() ? this : open(tag, kind).write(text).close(tag);
    }

    /** An element that draws something. */
    Markup drawn(String tag, String kind) {
        return open(tag, kind).close(tag);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
