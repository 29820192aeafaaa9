package app.ukemi.dist;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * One file with a picture in several sizes, as macOS and Windows want icons. Both hold PNG files as they are.
 *
 * <p>Sources: for {@code .ico} Microsoft's description of icon resources, with PNG since Windows Vista; for
 * {@code .icns} Apple's {@code iconutil}, whose types tell the size.
 */
enum IconFile {
    /** For Windows. */
    ICO(16, 24, 32, 48, 64, 128, 256) {
        @Override
        byte[] of(SortedMap<Integer, byte[]> pictures) {
            int data = ICO_HEADER + pictures.size() * ICO_ENTRY;
            ByteBuffer file = ByteBuffer.allocate(data + length(pictures)).order(ByteOrder.LITTLE_ENDIAN);
            file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
            for (Map.Entry<Integer, byte[]> each : pictures.entrySet()) {
                // A byte has no 256; nought stands for it.
                byte size = (byte) (each.getKey() % ICO_LARGEST);
                file.put(size).put(size).put((byte) 0).put((byte) 0);
                file.putShort((short) 1).putShort((short) Integer.SIZE);
                file.putInt(each.getValue().length).putInt(data);
                data += each.getValue().length;
            }
            pictures.values().forEach(file::put);
            return file.array();
        }
    },
    /** For macOS. */
    ICNS(16, 32, 64, 128, 256, 512, 1024) {
        @Override
        byte[] of(SortedMap<Integer, byte[]> pictures) {
            int all = ICNS_HEADER + pictures.size() * ICNS_HEADER + length(pictures);
            ByteBuffer file = ByteBuffer.allocate(all);
            file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(all);
            pictures.forEach((size, png) -> file.put(ICNS_TYPES.get(size).getBytes(StandardCharsets.US_ASCII))
                    .putInt(ICNS_HEADER + png.length)
                    .put(png));
            return file.array();
        }
    };

    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICO_LARGEST = 256;
    private static final int ICNS_HEADER = 8;
    private static final Map<Integer, String> ICNS_TYPES = Map.of(
            16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09", 1024, "ic10");

    private final List<Integer> sizes;

    IconFile(Integer... sizes) {
        this.sizes = List.of(sizes);
    }

    /** The widths, and heights, that it is to hold. */
    List<Integer> sizes() {
        return sizes;
    }

    /** The file, of a PNG of each size. */
    abstract byte[] of(SortedMap<Integer, byte[]> pictures);

    private static int length(SortedMap<Integer, byte[]> pictures) {
        return pictures.values().stream().mapToInt(png -> png.length).sum();
    }
}
