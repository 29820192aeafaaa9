package app.ukemi.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font that was read: which letters it has, and how wide they are. Not for several threads at once. */
final class Face {
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;
    private final Map<Integer, Double> advances = new HashMap<>();

    /** @throws IOException when the font has no table of letters, or is damaged */
    Face(TrueTypeFont font) throws IOException {
        this.font = font;
        letters = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    /** Every letter that it has. */
    BitSet letters() {
        var all = new BitSet();
        try {
            int glyphs = font.getNumberOfGlyphs();
            for (int glyph = 1; glyph < glyphs; glyph++) {
                List<Integer> drawn = letters.getCharCodes(glyph);
                if (drawn != null) {
                    drawn.forEach(all::set);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The width of a letter in parts of the font size. */
    double advance(int letter) {
        return advances.computeIfAbsent(letter, this::measured);
    }

    private double measured(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
