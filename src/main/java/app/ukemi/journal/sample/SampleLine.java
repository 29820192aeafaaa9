package app.ukemi.journal.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One line of a sample file, such as {@code short freeze: Stop all changes | rosa | +1d}.
 *
 * @param place the file and the number of the line, for errors
 * @param key the word behind the keyword; empty where there is none
 * @param fields what stands behind the colon, none of them empty
 */
record SampleLine(String place, String keyword, String key, List<String> fields) {

    static SampleLine of(String place, String text) {
        int colon = text.indexOf(": ");
        if (colon < 0) {
            throw fault(place, "has no keyword with a colon and a space behind it");
        }
        String[] head = text.substring(0, colon).split(" ", 2);
        List<String> fields = Arrays.stream(text.substring(colon + 2).split("\\|", -1))
                .map(String::strip)
                .toList();
        if (fields.contains("")) {
            throw fault(place, "has an empty field");
        }
        return new SampleLine(place, head[0], head.length == 2 ? head[1] : "", fields);
    }

    private static IllegalArgumentException fault(String place, String what) {
        return new IllegalArgumentException(place + " " + what);
    }

    /** The error to throw for this line; the words go on behind "people_en.txt, line 7". */
    IllegalArgumentException fault(String what) {
        return fault(place, what);
    }

    /** This line, if it has as many fields as it should. */
    SampleLine with(int least, int most) {
        if (fields.size() < least || fields.size() > most) {
            throw fault("has " + fields.size() + " fields, not " + least + " to " + most);
        }
        return this;
    }

    /** The only field. */
    String text() {
        return with(1, 1).fields.getFirst();
    }

    String field(int index) {
        return fields.get(index);
    }

    boolean has(int index) {
        return index < fields.size();
    }

    /** A field as one of the words of the domain: {@code work stopped} for {@code WORK_STOPPED}. */
    <E extends Enum<E>> E word(int index, Class<E> words) {
        return word(field(index), words);
    }

    /** A part of a field as one of the words of the domain. */
    <E extends Enum<E>> E word(String said, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> spelled(word).equals(said))
                .findFirst()
                .orElseThrow(() -> fault("says '" + said + "', not one of " + all(words)));
    }

    private static String spelled(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String all(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants()).map(SampleLine::spelled).collect(Collectors.joining(", "));
    }
}
