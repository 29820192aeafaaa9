package app.ukemi.exchange;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of iCalendar (RFC 5545, section 3.1): they end in CR and LF, and none is longer than 75 octets; what
 * is longer goes on in the next line behind a space. A letter is never cut in two.
 */
final class IcsLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** A line whose value needs no escaping: a date, a number, a word of the format. */
    IcsLines line(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int at = 0; at < line.length(); ) {
            String letter = Character.toString(line.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(letter);
            octets += size;
            at += letter.length();
        }
        text.append(END);
        return this;
    }

    /** A line whose value is a text of the user (section 3.3.11). Control characters other than breaks are left out. */
    IcsLines words(String name, String value) {
        return line(name, value.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", ""));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
