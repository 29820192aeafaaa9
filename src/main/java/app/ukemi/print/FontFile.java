package app.ukemi.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Reads a font file of the system. */
final class FontFile {
    private static final int RESTRICTED = 0x2;
    private static final int NOT_IN_PARTS = 0x100;
    private static final int BITMAPS_ONLY = 0x200;

    private FontFile() {}

    /** The first face in a file that can be embedded; none where the file is damaged or of another kind. */
    static Optional<Face> read(Path file) {
        List<Face> faces = new ArrayList<>();
        try {
            boolean several = file.toString().toLowerCase(Locale.ROOT).endsWith("c");
            if (several) {
                new TrueTypeCollection(file.toFile()).processAllFonts(font -> add(font, faces));
            } else {
                add(new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile())), faces);
            }
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with somebody else's file, it is no font for us, beyond what was read of it.
        }
        return faces.stream().findFirst();
    }

    private static void add(TrueTypeFont font, List<Face> faces) throws IOException {
        if (faces.isEmpty() && isDrawnInOutlines(font) && mayBeEmbedded(font.getOS2Windows())) {
            faces.add(new Face(font));
        }
    }

    /** PDFBox embeds the outlines of TrueType, not those of PostScript. */
    private static boolean isDrawnInOutlines(TrueTypeFont font) {
        return font.getTableMap().containsKey("glyf");
    }

    private static boolean mayBeEmbedded(OS2WindowsMetricsTable rights) {
        int type = rights == null ? 0 : rights.getFsType();
        return (type & 0xf) != RESTRICTED && (type & (NOT_IN_PARTS | BITMAPS_ONLY)) == 0;
    }
}
