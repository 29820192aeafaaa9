package app.ukemi.bench;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * What stands on a screen, read from the file of its pixels while they change.
 *
 * <p>Source of the format: X11's XWDFile.h; what is before the pixels are numbers of four bytes, the highest first.
 */
final class Sight {
    private static final int HEADER_SIZE = 0;
    private static final int WIDTH = 4;
    private static final int HEIGHT = 5;
    private static final int LINE_BYTES = 12;
    private static final int COLOURS = 19;
    private static final int COLOUR_BYTES = 12;
    /** A bare screen has one, and a window in which nothing is painted yet one more. */
    private static final int PAINTED = 4;

    /** Nothing that is painted is thinner than so many lines. */
    private static final int THINNEST = 2;

    private final IntBuffer pixels;
    private final int width;
    private final int height;
    private final int line;
    private int[] seen;
    private boolean painted;

    /** The change since a look before: the box around all pixels that are others now. */
    record Change(int width, int height) {
        static final Change NONE = new Change(0, 0);

        /** A letter, or the line that it has opened; not the caret alone, which blinks, nor a part of the window. */
        boolean isLetter() {
            return width >= 5 && height >= 5 && height <= 40;
        }
    }

    private Sight(MappedByteBuffer file) {
        IntBuffer header = file.asIntBuffer();
        width = header.get(WIDTH);
        height = header.get(HEIGHT);
        line = header.get(LINE_BYTES) / Integer.BYTES;
        int begin = header.get(HEADER_SIZE) + header.get(COLOURS) * COLOUR_BYTES;
        // Colours are only compared, so that their order in memory may be the one that is quickest here.
        pixels = file.slice(begin, file.capacity() - begin).order(ByteOrder.nativeOrder()).asIntBuffer();
        seen = new int[line * height];
    }

    static Sight of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Sight(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** Whether anything was painted: more colours than an empty window has. */
    boolean isPainted() {
        if (hasChanged()) {
            look();
            painted = hasColours();
        }
        return painted;
    }

    private boolean hasColours() {
        Set<Integer> colours = new HashSet<>();
        int last = 0;
        for (int pixel : seen) {
            if (pixel != last) {
                last = pixel;
                colours.add(pixel);
                if (colours.size() > PAINTED) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What has changed since the last look. */
    Change change() {
        if (!hasChanged()) {
            return Change.NONE;
        }
        int[] before = seen.clone();
        look();
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (seen[y * line + x] != before[y * line + x]) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0 ? Change.NONE : new Change(right - left + 1, bottom - top + 1);
    }

    /** Asked all the time, and quick, since the program that is watched has to share the cores with whoever looks. */
    private boolean hasChanged() {
        for (int y = 0; y < height; y += THINNEST) {
            int from = y * line;
            if (pixels.slice(from, width).mismatch(IntBuffer.wrap(seen, from, width)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void look() {
        pixels.get(0, seen);
    }
}
