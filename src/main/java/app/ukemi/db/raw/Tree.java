package app.ukemi.db.raw;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks the trees of a file from their roots. A page that is damaged is passed over, and that is said. */
public final class Tree {
    private static final int INDEX_INTERIOR = 2;
    private static final int TABLE_INTERIOR = 5;
    private static final int INDEX_LEAF = 10;
    private static final int TABLE_LEAF = 13;
    /** A page that says to be none of these is taken for one with rows: the one byte that says so may be damaged. */
    private static final Set<Integer> KINDS = Set.of(INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF);
    private static final int COUNT_AT = 3;
    private static final int LAST_CHILD_AT = 8;
    private static final int HEAD_OF_LEAF = 8;
    private static final int HEAD_OF_INTERIOR = 12;

    private final Pages pages;
    private final Leaf leaf;
    private final Set<Integer> seen = new HashSet<>();

    public Tree(Pages pages) {
        this.pages = pages;
        leaf = new Leaf(pages);
    }

    /** Hands over every row of a table that can be reached; says whether no damage was met. */
    public boolean table(int root, Consumer<Row> rows) throws IOException {
        return walk(root, TABLE_INTERIOR, TABLE_LEAF, rows);
    }

    /** The same with the entries of an index. */
    public boolean index(int root, Consumer<Row> entries) throws IOException {
        return walk(root, INDEX_INTERIOR, INDEX_LEAF, entries);
    }

    /** Whether a page holds rows of a table to which no walk has led so far. */
    public boolean isStray(int page) throws IOException {
        @Nullable ByteBuffer bytes = pages.page(page);
        return bytes != null && !seen.contains(page) && bytes.get(start(page)) == TABLE_LEAF;
    }

    private boolean walk(int root, int interior, int ofLeaf, Consumer<Row> rows) throws IOException {
        Deque<Integer> next = new ArrayDeque<>();
        next.push(root);
        boolean sound = true;
        while (!next.isEmpty()) {
            int number = next.pop();
            @Nullable ByteBuffer page = pages.page(number);
            int said = page == null ? 0 : page.get(start(number));
            int kind = KINDS.contains(said) ? said : ofLeaf;
            sound &= kind == said;
            if (page == null || (kind != interior && kind != ofLeaf) || !seen.add(number)) {
                sound = false;
                continue;
            }
            sound &= cells(page, start(number), kind, next, rows);
            if (kind == interior) {
                next.push(page.getInt(start(number) + LAST_CHILD_AT));
            }
        }
        return sound;
    }

    private boolean cells(ByteBuffer page, int start, int kind, Deque<Integer> children, Consumer<Row> rows)
            throws IOException {
        boolean interior = kind == TABLE_INTERIOR || kind == INDEX_INTERIOR;
        int first = start + (interior ? HEAD_OF_INTERIOR : HEAD_OF_LEAF);
        int count = Short.toUnsignedInt(page.getShort(start + COUNT_AT));
        int most = (pages.size() - first) / Short.BYTES;
        boolean sound = count <= most;
        for (int i = 0; i < Math.min(count, most); i++) {
            int at = Short.toUnsignedInt(page.getShort(first + i * Short.BYTES));
            sound &= at >= first && at < pages.size() && cell(page.duplicate().position(at), kind, children, rows);
        }
        return sound;
    }

    private boolean cell(ByteBuffer cell, int kind, Deque<Integer> children, Consumer<Row> rows) throws IOException {
        try {
            if (kind == TABLE_INTERIOR || kind == INDEX_INTERIOR) {
                children.push(cell.getInt());
            }
            @Nullable Row row = switch (kind) {
                case TABLE_LEAF -> leaf.ofTable(cell);
                case INDEX_LEAF, INDEX_INTERIOR -> leaf.ofIndex(cell);
                default -> null;
            };
            if (row != null) {
                rows.accept(row);
            }
            return kind == TABLE_INTERIOR || row != null && row.whole();
        } catch (BufferUnderflowException e) {
            return false;
        }
    }

    private static int start(int page) {
        return page == 1 ? Pages.HEADER : 0;
    }
}
