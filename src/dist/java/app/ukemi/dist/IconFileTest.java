package app.ukemi.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Icons for the systems that this project was not tried on yet, read back as their formats are described. */
class IconFileTest {

    @Test
    void windows_finds_each_size_where_the_list_at_its_head_says() throws Exception {
        byte[] file = IconFile.ICO.of(pictures(IconFile.ICO));
        ByteBuffer head = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(head.getInt(0)).isEqualTo(1 << Short.SIZE);
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < head.getShort(4); i++) {
            int entry = 6 + i * 16;
            int begin = head.getInt(entry + 12);
            widths.add(width(Arrays.copyOfRange(file, begin, begin + head.getInt(entry + 8))));
            assertThat(head.get(entry)).isEqualTo(widths.getLast().byteValue());
        }
        assertThat(widths).isEqualTo(IconFile.ICO.sizes());
    }

    @Test
    void macos_finds_each_size_one_behind_the_other() throws Exception {
        byte[] file = IconFile.ICNS.of(pictures(IconFile.ICNS));
        ByteBuffer left = ByteBuffer.wrap(file);
        assertThat(name(left)).isEqualTo("icns");
        assertThat(left.getInt()).isEqualTo(file.length);
        List<Integer> widths = new ArrayList<>();
        List<String> names = new ArrayList<>();
        while (left.hasRemaining()) {
            names.add(name(left));
            byte[] png = new byte[left.getInt() - 8];
            left.get(png);
            widths.add(width(png));
        }
        assertThat(widths).isEqualTo(IconFile.ICNS.sizes());
        assertThat(names).containsExactly("icp4", "icp5", "icp6", "ic07", "ic08", "ic09", "ic10");
    }

    private static SortedMap<Integer, byte[]> pictures(IconFile file) {
        SortedMap<Integer, byte[]> all = new TreeMap<>();
        file.sizes().forEach(size -> all.put(size, png(size)));
        return all;
    }

    private static byte[] png(int size) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int width(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png)).getWidth();
    }

    private static String name(ByteBuffer file) {
        byte[] letters = new byte[4];
        file.get(letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
