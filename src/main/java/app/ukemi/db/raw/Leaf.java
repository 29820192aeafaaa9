package app.ukemi.db.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what lies in one cell of a page, and in the pages that a long one goes on in. */
final class Leaf {
    /** A row that is longer, in bytes, is in no journal. */
    private static final long LONGEST = 64L << 20;
    private static final int LEFT = 35;
    private static final int HEAD = 12;
    private static final int TAIL = 23;
    private static final int FEWEST = 32;
    private static final int MOST = 64;
    private static final int ALL = 255;

    private final Pages pages;

    Leaf(Pages pages) {
        this.pages = pages;
    }

    /** The row in a cell of a table's page; null where nothing of it can be understood. */
    @Nullable Row ofTable(ByteBuffer cell) throws IOException {
        long length = Varint.read(cell);
        long number = Varint.read(cell);
        return read(cell, length, pages.size() - LEFT, number);
    }

    /** The entry in a cell of an index's page; null where nothing of it can be understood. */
    @Nullable Row ofIndex(ByteBuffer cell) throws IOException {
        long length = Varint.read(cell);
        @Nullable Row entry = read(cell, length, (pages.size() - HEAD) * MOST / ALL - TAIL, 0);
        return entry != null && entry.values().getLast() instanceof Long number
                ? new Row(number, entry.values(), entry.whole())
                : null;
    }

    private @Nullable Row read(ByteBuffer cell, long length, int mostHere, long number) throws IOException {
        if (length < 1 || length > Math.min(LONGEST, (long) pages.count() * pages.size())) {
            return null;
        }
        if (length <= mostHere) {
            boolean whole = length <= cell.remaining();
            return RowBytes.row(number, cell.slice(cell.position(), (int) Math.min(length, cell.remaining())), whole);
        }
        int fewest = (pages.size() - HEAD) * FEWEST / ALL - TAIL;
        int split = fewest + (int) ((length - fewest) % (pages.size() - Integer.BYTES));
        int here = split <= mostHere ? split : fewest;
        if (cell.remaining() < here + Integer.BYTES) {
            return null;
        }
        ByteBuffer all = together(cell, here, (int) length);
        return RowBytes.row(number, all, all.remaining() == length);
    }

    /** What lies here and in the chain of pages behind it, as far as that leads. */
    private ByteBuffer together(ByteBuffer cell, int here, int length) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(length).put(cell.slice(cell.position(), here));
        int next = cell.getInt(cell.position() + here);
        Set<Integer> seen = new HashSet<>();
        @Nullable ByteBuffer page = pages.page(next);
        while (all.hasRemaining() && page != null && seen.add(next)) {
            next = page.getInt();
            all.put(page.slice(page.position(), Math.min(page.remaining(), all.remaining())));
            page = pages.page(next);
        }
        return all.flip();
    }
}
