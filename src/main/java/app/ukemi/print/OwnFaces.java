package app.ukemi.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.librepdf.openpdf.fonts.Liberation;

/** The letters that the program brings: Liberation Sans. */
record OwnFaces(Face regular, Face bold) {

    static OwnFaces read() {
        return new OwnFaces(read("Regular"), read("Bold"));
    }

    private static Face read(String style) {
        String place = "/liberation/LiberationSans-" + style + ".ttf";
        try (InputStream in = Objects.requireNonNull(Liberation.class.getResourceAsStream(place), place)) {
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int letter) {
        return regular.has(letter);
    }
}
