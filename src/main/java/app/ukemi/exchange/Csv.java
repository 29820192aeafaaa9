package app.ukemi.exchange;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of comma-separated values, as RFC 4180 has them: every line ends in CR and LF; a value with a comma, a quote
 * or a line break stands in quotes, in which a quote is doubled.
 */
final class Csv {
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[,\"\r\n]|^\\s|\\s$");
    /** Spreadsheets take what begins so for a formula, and run it. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r＝＋－＠]");
    private static final String END = "\r\n";

    private final Appendable out;

    Csv(Appendable out) {
        this.out = out;
    }

    void line(List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(values.get(i)));
        }
        out.append(END);
    }

    private static String quoted(String value) {
        return TO_BE_QUOTED.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    /** A text of the user, with an apostrophe before what a spreadsheet would run as a formula. */
    static String text(String words) {
        return FORMULA.matcher(words).find() ? "'" + words : words;
    }
}
